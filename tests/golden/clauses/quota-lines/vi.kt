đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A"
chuyên đề 1 "Giới hạn" {
  khen thưởng: "Bằng khen" {
    không quá 2 tập thể
    ít nhất 1 cá nhân
    đúng 1 hộ gia đình
    từ 1 đến 2 doanh nghiệp
  }
}
chuyên đề 2 "Tỷ lệ" {
  khen thưởng: "Bằng khen" {
    không quá 50% số đề nghị làm tròn xuống tập thể
    không quá 50% số cá nhân làm tròn lên cá nhân
    không quá 40% số đơn vị thuộc khối "Sở", khối "Huyện" làm tròn gần nhất hộ gia đình
  }
}
chuyên đề 3 "Phạm vi" {
  khen thưởng: "Bằng khen" {
    mỗi đơn vị: không quá 3 đề nghị
    mỗi đơn vị thuộc khối "Sở": không quá 1 tập thể
    mỗi đơn vị "Huyện A": không quá 1 tập thể
    mỗi đơn vị đề nghị: không quá 2 cá nhân
    mỗi đơn vị đề nghị thuộc khối "Huyện": không quá 1 cá nhân
    mỗi khối "Sở", khối "Huyện": không quá 1 hộ gia đình
    mỗi [loại], [đơn vị]: không quá 3 đề nghị
    tổng "Sở Y tế", khối "Huyện": không quá 1 doanh nghiệp
    tổng đơn vị đề nghị "Sở Y tế", "Sở Nội vụ": không quá 2 doanh nghiệp
    "Sở Nội vụ": không quá 1 doanh nghiệp
    đơn vị đề nghị "Huyện A": không quá 1 doanh nghiệp
  }
}
chuyên đề 4 "Điều kiện và ưu tiên" {
  khen thưởng: "Bằng khen" {
    không quá 1 cá nhân trừ khối "Huyện" khi [dịp] là "đại hội", ưu tiên "bác sĩ"
    không quá 1 cá nhân khi không [dịp] là "đại hội", ưu tiên khi [chức danh] là "bác sĩ"
  }
}
quy định "Không trùng" {
  căn cứ: "Luật Thi đua, khen thưởng", điều 5
  mỗi [tên], [thành tích]: không quá 1 đề nghị
  điều kiện "Có thành tích": [thành tích] khác "không"
}

kế hoạch "9/KH-UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

đơn vị "Sở A"
đơn vị "Sở B"
đơn vị "Sở C"
khối "Các sở": "Sở A", "Sở B"
khối "Các huyện" mở

trường [điểm]: con số

quy định "Không khen hai lần" {
  mỗi [tên], [thành tích]: không quá 1 đề nghị
}

chuyên đề 1 "Vai trò, hạn gửi, điều kiện" {
  a) chủ trì: khối "Các sở"
  c) đối tượng: cá nhân thuộc khối "Các sở" là "giáo viên"; tập thể thuộc khối "Các huyện"
  đ) thời gian: quý II
  e) khen thưởng: "Bằng khen", "Giấy khen" {
    không quá 3 cá nhân
    ít nhất 2 tập thể
  }
  g) hạn gửi: trước 15/07/2024
  h) điều kiện "Điểm": [điểm] >= 8,5
}

chuyên đề 2 "Theo đơn vị, theo tỷ lệ" {
  c) đối tượng: cá nhân, tập thể
  e) khen thưởng: "Bằng khen" {
    mỗi đơn vị: không quá 2 tập thể
    không quá 40 % số cá nhân làm tròn lên cá nhân
  }
}

chuyên đề 3 "Có nhánh" {
  a) chủ trì: "Sở C"
  e) khen thưởng: "Bằng khen" {
    nhánh "Hè": không quá 1 tập thể
    nhánh "Đông": đúng 2 tập thể
  }
}

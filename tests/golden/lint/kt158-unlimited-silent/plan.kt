đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Khối đóng" {
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị thuộc khối "Các sở": không quá 5 cá nhân
     }
}
chuyên đề 2 "Mỗi khối, không phải mỗi đơn vị" {
  e) khen thưởng: "Bằng khen" {
       mỗi khối "Doanh nghiệp": không quá 5 cá nhân
     }
}
chuyên đề 3 "Có mức chung" {
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị thuộc khối "Doanh nghiệp": không quá 5 cá nhân
       không quá 40 tập thể, cá nhân
     }
}
chuyên đề 4 "Đơn vị chủ trì là có hạn" {
  a) chủ trì: "Sở Y tế", "Sở Nội vụ"
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị đề nghị: không quá 5 cá nhân
     }
}
chuyên đề 5 "Chỉ hai dịp" {
  e) khen thưởng: "Bằng khen" {
       mỗi [dịp]: không quá 5 cá nhân khi [dịp] trong ("ngày thành lập", "đại hội")
     }
}

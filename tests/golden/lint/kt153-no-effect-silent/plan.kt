đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Khối mở" {
  c) đối tượng: cá nhân thuộc khối "Doanh nghiệp"
  e) khen thưởng: "Bằng khen" {
       tổng khối "Doanh nghiệp": không quá 10 cá nhân
     }
}
chuyên đề 2 "Tập thể chỉ xét theo dòng số lượng" {
  c) đối tượng: cá nhân thuộc khối "Các sở"
  e) khen thưởng: "Bằng khen" {
       tổng khối "Các sở": không quá 10 cá nhân
       "Xã An Bình": không quá 2 tập thể
     }
}
chuyên đề 3 "Mức hẹp hơn ở trong" {
  e) khen thưởng: "Bằng khen" {
       không quá 10 tập thể, cá nhân
       mỗi đơn vị: không quá 3 cá nhân
     }
}
chuyên đề 4 "Cộng các đơn vị vừa bằng mức chung" {
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị thuộc khối "Các sở": không quá 5 cá nhân
       tổng khối "Các sở": không quá 10 cá nhân
     }
}
chuyên đề 5 "Mức tối thiểu vẫn có tác dụng" {
  e) khen thưởng: "Bằng khen" {
       không quá 10 tập thể, cá nhân
       từ 2 đến 10 cá nhân
     }
}

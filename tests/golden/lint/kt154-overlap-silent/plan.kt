đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Khác loại" {
  e) khen thưởng: "Bằng khen" {
       không quá 10 tập thể, cá nhân
       không quá 5 hộ gia đình
     }
}
chuyên đề 2 "Khác nơi" {
  e) khen thưởng: "Bằng khen" {
       tổng khối "Các sở": không quá 10 cá nhân
       tổng khối "Các xã": không quá 5 cá nhân
       tổng khối "Doanh nghiệp": không quá 5 cá nhân
     }
}
chuyên đề 3 "Khoảng năm nối nhau" {
  e) khen thưởng: "Bằng khen" {
       không quá 5 tập thể khi [năm thành lập] < 2000
       không quá 5 tập thể khi [năm thành lập] >= 2000
     }
}
chuyên đề 4 "Khác nhánh" {
  e) khen thưởng: "Bằng khen" {
       nhánh "Mùa hè": không quá 10 cá nhân
       nhánh "Mùa đông": không quá 10 cá nhân
     }
}
chuyên đề 5 "Mỗi đơn vị, và tất cả" {
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị: không quá 3 cá nhân
       không quá 20 cá nhân, tập thể
     }
}

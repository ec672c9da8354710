đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Cùng cá nhân" {
  e) khen thưởng: "Bằng khen" {
       không quá 10 tập thể, cá nhân
       không quá 5 cá nhân, hộ gia đình
     }
}
chuyên đề 2 "Cùng một sở" {
  e) khen thưởng: "Bằng khen" {
       tổng khối "Các sở": không quá 10 cá nhân
       tổng "Sở Y tế", "Xã An Bình": không quá 5 cá nhân
     }
}
chuyên đề 3 "Khoảng năm chồng lên nhau" {
  e) khen thưởng: "Bằng khen" {
       không quá 5 tập thể khi [năm thành lập] < 2000
       không quá 5 tập thể khi [năm thành lập] > 1990
     }
}

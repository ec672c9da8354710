đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Quên hộ gia đình" {
  c) đối tượng: tập thể; hộ gia đình
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}
chuyên đề 2 "Quên các xã" {
  c) đối tượng: cá nhân thuộc khối "Các sở"; cá nhân thuộc khối "Các xã"
  e) khen thưởng: "Bằng khen" {
       tổng khối "Các sở": không quá 10 cá nhân
     }
}

đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Dòng không nêu loại" {
  c) đối tượng: tập thể; hộ gia đình
  e) khen thưởng: "Bằng khen", không quá 10 đề nghị
}
chuyên đề 2 "Hai dòng, hai khối" {
  c) đối tượng: cá nhân thuộc khối "Các sở"; cá nhân thuộc khối "Các xã"
  e) khen thưởng: "Bằng khen" {
       tổng khối "Các sở": không quá 10 cá nhân
       tổng khối "Các xã": không quá 10 cá nhân
     }
}
chuyên đề 3 "Khối mở có thể có đơn vị của mọi dòng" {
  c) đối tượng: cá nhân thuộc khối "Doanh nghiệp"
  e) khen thưởng: "Bằng khen" {
       tổng khối "Doanh nghiệp": không quá 10 cá nhân
     }
}
chuyên đề 4 "Không khen thưởng" {
  c) đối tượng: hộ gia đình
}

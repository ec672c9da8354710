đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Hai nhóm đối tượng" {
  c) đối tượng: cá nhân thuộc khối "Các sở"; tập thể
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}
chuyên đề 2 "Dòng không nêu loại" {
  c) đối tượng: cá nhân
  e) khen thưởng: "Bằng khen", không quá 10 đề nghị
}
chuyên đề 3 "Không nêu đối tượng" {
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}

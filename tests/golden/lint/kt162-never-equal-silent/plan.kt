đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Loại được tính" {
  khen thưởng: "Bằng khen", không quá 5 tập thể, cá nhân khi [loại] là cá nhân
}
chuyên đề 2 "Nhánh viết cách khác" {
  khen thưởng: "Bằng khen" {
    nhánh "Mùa hè": không quá 5 tập thể
    nhánh "Mùa đông": không quá 5 tập thể
  }
  điều kiện: [năm thành lập] > 2000 khi [nhánh] là "Nhánh mùa hè"
}
chuyên đề 3 "Hình thức viết đầy đủ" {
  khen thưởng: "Bằng khen", không quá 5 tập thể khi [hình thức] là "Bằng khen của Chủ tịch"
}
chuyên đề 4 "Đơn vị thuộc đối tượng, khối mở" {
  đối tượng: cá nhân thuộc khối "Các sở"; tập thể
  điều kiện: [đơn vị] không là "Xã An Bình"
}

đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Loại không được tính" {
  khen thưởng: "Bằng khen", không quá 5 tập thể khi [loại] là cá nhân
}
chuyên đề 2 "Nhánh không có" {
  khen thưởng: "Bằng khen" {
    nhánh "Mùa hè": không quá 5 tập thể
    nhánh "Mùa đông": không quá 5 tập thể
  }
  điều kiện: [năm thành lập] > 2000 khi [nhánh] là "Mùa xuân"
}
chuyên đề 3 "Hình thức không có" {
  khen thưởng: "Bằng khen", không quá 5 tập thể khi [hình thức] là "Giấy khen"
}
chuyên đề 4 "Đơn vị ngoài đối tượng" {
  đối tượng: cá nhân thuộc khối "Các sở"
  điều kiện: [đơn vị] là "Xã An Bình"
}
chuyên đề 5 "Ô trống không bằng gì" {
  điều kiện: [dịp] trong ("đại hội", " ")
}

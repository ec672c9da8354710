kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Công Thương" { tên cũ: "Sở Thương mại" hiệu lực: từ 01/04/2008 }
đơn vị "Sở Công nghiệp" { hiệu lực: từ 01/01/1997 đến 31/03/2008 thay bằng: "Sở Công Thương" }
đơn vị "Xã Cũ" { hiệu lực: đến 31/12/2020 }
khối "Sở": "Sở Y tế", "Sở Công Thương", "Sở Công nghiệp", "Xã Cũ"
mục II "Các phong trào"
chuyên đề 1 "Thi đua" {
  a) chủ trì: khối "Sở"
  c) đối tượng: tập thể thuộc khối "Sở"
  đ) thời gian: năm 2024
}

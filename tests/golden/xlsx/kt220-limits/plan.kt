kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua năm 2024" }
đơn vị "Sở Y tế" { viết tắt: "SYT" tên khác: "Sở Y tế tỉnh" }
đơn vị "Sở Nội vụ"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
mục II "Các phong trào"
chuyên đề 1 "Thi đua sản xuất" {
  a) chủ trì: khối "Sở"
  c) đối tượng: tập thể, cá nhân thuộc khối "Sở"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 5 tập thể, cá nhân
}
chuyên đề 24 "Thanh niên tình nguyện" {
  a) chủ trì: khối "Sở"
  c) đối tượng: tập thể, cá nhân
  đ) thời gian: từ 06/2024 đến 08/2024
  e) khen thưởng: "Bằng khen" {
    nhánh "Chiến dịch": không quá 2 tập thể
    nhánh "Hoạt động hè": không quá 3 tập thể
  }
}

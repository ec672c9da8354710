kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua năm 2024" }
đơn vị "Sở Y tế" { viết tắt: "SYT" }
đơn vị "Sở Nội vụ"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
mục II "Các phong trào"
chuyên đề 1 "Thi đua sản xuất" {
  a) chủ trì: khối "Sở"
  c) đối tượng: tập thể, cá nhân
  e) khen thưởng: "Bằng khen của Chủ tịch UBND tỉnh", không quá 5 tập thể, cá nhân
}
chuyên đề 2 "Cải cách hành chính" {
  a) chủ trì: khối "Sở"
  c) đối tượng: tập thể, cá nhân
  e) khen thưởng: "Bằng khen", không quá 2 tập thể, cá nhân
  e) khen thưởng: "Giấy khen", không quá 9 tập thể, cá nhân
}
chuyên đề 3 "Tình nguyện" {
  a) chủ trì: khối "Sở"
  c) đối tượng: tập thể, cá nhân
  e) khen thưởng: "Bằng khen", "Biểu khen" {
    nhánh "Chiến dịch": không quá 2 tập thể, cá nhân
    nhánh "Hoạt động hè": không quá 3 tập thể, cá nhân
  }
}

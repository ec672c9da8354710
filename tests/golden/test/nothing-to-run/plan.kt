đơn vị "Cục Thống kê tỉnh"
đơn vị "Sở Nội vụ"

chuyên đề 12 "Điều tra dân số" {
  a) chủ trì: "Cục Thống kê tỉnh"
  c) đối tượng: tập thể; cá nhân
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 3 tập thể, cá nhân
}

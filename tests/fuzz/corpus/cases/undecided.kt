đơn vị "Cục Thống kê tỉnh"
đơn vị "Sở Nội vụ"

chuyên đề 12 "Điều tra dân số" {
  a) chủ trì: "Cục Thống kê tỉnh"
  c) đối tượng: tập thể; cá nhân
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 3 tập thể, cá nhân
}

ví dụ "Cột thời gian không có" {
  cột: [chuyên đề] là "12", [đơn vị đề nghị] là "Cục Thống kê tỉnh", [tên], [loại], [đơn vị] là "Cục Thống kê tỉnh"
  hàng "Nguyễn Văn A", cá nhân: thiếu thông tin
  hàng "Nguyễn Văn B", "": thiếu thông tin
  hàng "Nguyễn Văn C", "": KT202 điểm c
  hàng "Nguyễn Văn D", cá nhân: đạt
  cả bảng: KT205
}

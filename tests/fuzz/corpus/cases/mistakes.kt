đơn vị "Cục Thống kê tỉnh"
đơn vị "Sở Nội vụ"

chuyên đề 12 "Điều tra dân số" {
  a) chủ trì: "Cục Thống kê tỉnh"
  c) đối tượng: tập thể; cá nhân
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 3 tập thể, cá nhân
}

ví dụ "Nhiều chỗ sai" {
  cột: [chuyên đề] là "12", [tên], [tên], [lọai]
  hàng "Nguyễn Văn A", cá nhân: đạt
}

ví dụ "Hàng và mã" {
  cột: [chuyên đề] là "12", [tên], [loại]
  hàng "Nguyễn Văn A": đạt
  hàng "Nguyễn Văn A", cá nhân, 3: đạt
  hàng "Nguyễn Văn A", cá nhân: KT999, KT105, XY401
  hàng "Nguyễn Văn A", cá nhân: KT401 điểm h, KT401 điểm e dòng 2, KT401 chuyên đề 13
  0 hàng "Nguyễn Văn A", cá nhân: đạt
  3000000 hàng "Nguyễn Văn A", cá nhân: đạt
  cả bảng: KT402 điểm g
}

ví dụ "Trống" {
}

ví dụ "Không hàng" {
  cột: [tên]
  cột: [loại]
}

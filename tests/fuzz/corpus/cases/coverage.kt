đơn vị "Cục Thống kê tỉnh"
đơn vị "Sở Nội vụ"

chuyên đề 12 "Điều tra dân số" {
  a) chủ trì: "Cục Thống kê tỉnh"
  c) đối tượng: tập thể; cá nhân
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 3 tập thể, cá nhân
}

ví dụ "Đủ ba suất" {
  cột: [chuyên đề] là "12", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Cục Thống kê tỉnh", [từ ngày] là 01/01/2024,
      [đến ngày]
  3 hàng "Cục Thống kê tỉnh", "Tập thể #", tập thể, 31/12/2024: đạt
}

ví dụ "Suất thứ tư, và những người không được xét" {
  cột: [chuyên đề] là "12", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Cục Thống kê tỉnh", [từ ngày] là 01/01/2024,
      [đến ngày]
  3 hàng "Cục Thống kê tỉnh", "Tập thể #", tập thể, 31/12/2024: đạt
  hàng "Cục Thống kê tỉnh", "Nguyễn Văn A", cá nhân, 31/12/2024: KT401 điểm e dòng 1 chuyên đề 12
  hàng "Sở Nội vụ", "Nguyễn Văn B", cá nhân, 31/12/2024: KT305 điểm a
  hàng "Cục Thống kê tỉnh", "Hộ ông C", hộ gia đình, 31/12/2024: KT301 điểm c
  hàng "Cục Thống kê tỉnh", "Nguyễn Văn D", cá nhân, 01/01/2025: KT304
  hàng "Cục Thống kê tỉnh", "", cá nhân, "": thiếu thông tin
  hàng "Sở Nội vụ", "Nguyễn Văn E", cá nhân, 01/01/2025: KT304, KT305
}

đơn vị "Cục Thống kê tỉnh"
đơn vị "Sở Nội vụ"

chuyên đề 12 "Điều tra dân số" {
  a) chủ trì: "Cục Thống kê tỉnh"
  c) đối tượng: tập thể; cá nhân
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 3 tập thể, cá nhân
}

ví dụ "Đạt mà không đạt" {
  cột: [chuyên đề] là "12", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Cục Thống kê tỉnh", [từ ngày] là 01/01/2024,
      [đến ngày]
  3 hàng "Cục Thống kê tỉnh", "Tập thể #", tập thể, 31/12/2024: đạt
  5 hàng "Cục Thống kê tỉnh", "Nguyễn Văn A #", cá nhân, 31/12/2024: đạt
  hàng "Cục Thống kê tỉnh", "", cá nhân, 31/12/2024: đạt
}

ví dụ "Không đúng mã, không đúng điểm" {
  cột: [chuyên đề] là "12", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Cục Thống kê tỉnh", [từ ngày] là 01/01/2024,
      [đến ngày]
  hàng "Sở Nội vụ", "Nguyễn Văn B", cá nhân, 01/01/2025: KT305
  hàng "Sở Nội vụ", "Nguyễn Văn C", cá nhân, 31/12/2024: KT305 điểm đ
  hàng "Cục Thống kê tỉnh", "Hộ ông D", hộ gia đình, 31/12/2024: KT304, KT301
  hàng "Cục Thống kê tỉnh", "Nguyễn Văn E", cá nhân, 31/12/2024: thiếu thông tin
}

ví dụ "Đúng" {
  cột: [chuyên đề] là "12", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Cục Thống kê tỉnh", [từ ngày] là 01/01/2024,
      [đến ngày]
  hàng "Cục Thống kê tỉnh", "Nguyễn Văn E", cá nhân, 31/12/2024: đạt
}

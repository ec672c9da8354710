nhập "plan.kt"

đơn vị "Sở Thử nghiệm"

ví dụ "Đơn vị chỉ có trong tệp ca" {
  cột: [chuyên đề] là "12", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Cục Thống kê tỉnh", [từ ngày] là 01/01/2024,
      [đến ngày]
  hàng "Cục Thống kê tỉnh", "Nguyễn Văn A", cá nhân, 31/12/2024: đạt
  hàng "Sở Thử nghiệm", "Nguyễn Văn B", cá nhân, 31/12/2024: KT305 điểm a
}

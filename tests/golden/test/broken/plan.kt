ví dụ "Cột không thuộc dữ liệu nào" {
  cột: [đến ngày]
  hàng 31/12/2024: đạt
}

ví dụ "Chỉ có tên" {
  cột: [tên]
  hàng "": đạt
}

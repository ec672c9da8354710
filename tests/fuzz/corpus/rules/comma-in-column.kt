ví dụ "A" {
  cột: [một cột có tên rất dài, có dấu phẩy: và hai chấm, dài hơn một trăm hai mươi ký tự, cho nên dòng này phải ngắt ở đâu đó], [b]
}

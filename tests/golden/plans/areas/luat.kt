quy định "Không khen nhiều lần" {
  mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị
}

quy định "Q" {
  căn cứ: "L", điều 5
  mỗi [tên], [đơn vị]: không quá 1 đề nghị
  điều kiện "c": [tên] khác "x"
}

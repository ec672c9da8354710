luật "06/2022/QH15" {
  tên: "Luật Thi đua, khen thưởng"
}
quy định "Một lần" {
  mỗi [tên], [thành tích]: không quá 1 đề nghị
}

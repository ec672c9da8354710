chỉ thị "02/CT-UBND" năm 2024 {
  tên: "T"
  ban hành: "U", ngày 06/03/2024
  người ký: "K"
}

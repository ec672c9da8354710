đơn vị "A"
đơn vị "B" {
  viết tắt: "X", "Y"
  tên cũ: "Z"
  hiệu lực: từ 2020 đến 30/06/2025
  thay bằng: "A"
}

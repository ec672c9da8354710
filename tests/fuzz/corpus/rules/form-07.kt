đơn vị "B" {
  hiệu lực: đến 02/2025
}
đơn vị "C" {
  hiệu lực: từ ngày 01/01/2020
}

thông tư "T" {
  viện dẫn: "A"
  viện dẫn: "A", ngày 06/03/2024, khoản 2 điều 5
  viện dẫn: "A", điều 5
  hiệu lực: từ 01/07/2025
  thay bằng: "B"
}

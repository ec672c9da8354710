chuyên đề 1 "A" {
  thời gian: từ tháng 11/2023 đến 10/2024
}
chuyên đề 2 "B" {
  thời gian: quý III
}

chuyên đề 1 "A" {
  thời gian: tháng 06/2024
}
chuyên đề 2 "B" {
  thời gian: giai đoạn 2021-2025
}

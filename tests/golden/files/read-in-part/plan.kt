chuyên đề 1 "A" {
  thời gian: năm 2024
}

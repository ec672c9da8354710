chuyên đề 1 "A" {
  chủ tri: "B"
}

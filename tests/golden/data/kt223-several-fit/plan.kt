chuyên đề 1 "Lao động giỏi" {
  đối tượng: tập thể, cá nhân
}

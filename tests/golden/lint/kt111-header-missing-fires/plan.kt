chuyên đề 1 "Lao động giỏi" {
}
chuyên đề 2 "Dân vận khéo" {
}

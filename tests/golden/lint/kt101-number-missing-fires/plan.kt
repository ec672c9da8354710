kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
chuyên đề 1 "Lao động giỏi" {
}
chuyên đề 2 "Dân vận khéo" {
}
chuyên đề 5 "Dạy tốt, học tốt" {
}

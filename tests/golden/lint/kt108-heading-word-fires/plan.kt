kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
chuyên đề 1 "Lao động giỏi" {
}
chuyên đề 2 "Dân vận khéo" {
}
chuyên đề 3 "Dạy tốt, học tốt" {
}
chuyên đề 4 "Hiến máu tình nguyện" {
}
chuyên đề 5 "Vì an ninh Tổ quốc" {
}
chuyên đề 6 "Chăm sóc trẻ em" {
}
phong trào 7 "Xây dựng nông thôn mới" {
}

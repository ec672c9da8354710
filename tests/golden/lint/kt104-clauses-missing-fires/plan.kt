kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
chuyên đề 1 "Lao động giỏi" {
  mục tiêu: "Hoàn thành kế hoạch"
  đối tượng: cá nhân
}
chuyên đề 2 "Dân vận khéo" {
  thời gian: năm 2024
}

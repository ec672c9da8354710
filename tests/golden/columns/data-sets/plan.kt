chuyên đề 1 "Lao động giỏi" {
  đối tượng: tập thể, cá nhân
}
nhiệm vụ 1 "Tổng kết phong trào" {
  thời gian: từ 01/01/2024 đến 31/03/2024
}

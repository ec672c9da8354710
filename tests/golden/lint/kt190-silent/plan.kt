kế hoạch "44/KH-UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
# Bỏ  Qua KT105 : khen bằng hình thức khác
chuyên đề 4 "Lao động giỏi" {
  b) mục tiêu: "Tốt hơn"
  c) đối tượng: tập thể
  d) nội dung: "Làm việc"
  đ) thời gian: năm 2024
}
chuyên đề 5 "Học tập" {  # ignore KT105: another form
  b) mục tiêu: "Tốt hơn"
  c) đối tượng: tập thể
  d) nội dung: "Làm việc"
  đ) thời gian: năm 2024
}

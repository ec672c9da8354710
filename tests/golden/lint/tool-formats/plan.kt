kế hoạch "44/KH-UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
# bỏ qua KT105: Hội đồng định hình thức khen, sau 30/6
chuyên đề 4 "Lao động giỏi" {
  a) chủ trì: "Sở Nội vụ"
  b) mục tiêu: "Tốt hơn"
  c) đối tượng: tập thể
  d) nội dung: "Làm việc"
  đ) thời gian: năm 2024
}
chuyên đề 5 "Học tập" {
  a) chủ trì: "Sở Nội vụ"
  b) mục tiêu: "Tốt hơn"
  c) đối tượng: tập thể
  d) nội dung: "Làm việc"
  đ) thời gian: năm 2024
}  # bỏ qua KT101: thử
đơn vị "Sở Nội vụ"

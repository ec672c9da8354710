kế hoạch "44/KH-UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
# bỏ qua phần này khi in
# ignore the next line
# Không bỏ qua KT105
# file KT105: x
# bỏ qua cả tệp này
chuyên đề 4 "Lao động giỏi" {
  b) mục tiêu: "Tốt hơn"
  c) đối tượng: tập thể
  d) nội dung: "Làm việc"
  đ) thời gian: năm 2024
}

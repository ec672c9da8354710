kế hoạch "44/KH-UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
# bỏ qua KT105
# bỏ qua KT105:   
# bỏ qua KT999: lý do
# bỏ qua KT005: lý do
# bỏ qua: lý do
# ignore
# bỏ qua cả tệp KT105: muộn
# bỏ qua KT105 vì khen sau
chuyên đề 4 "Lao động giỏi" {
  b) mục tiêu: "Tốt hơn"
  c) đối tượng: tập thể
  d) nội dung: "Làm việc"
  đ) thời gian: năm 2024
}

# bỏ qua cả tệp KT101, KT106: kế hoạch chỉ có hai chuyên đề
kế hoạch "44/KH-UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
# ignore KT105, KT101: nothing to award
chuyên đề 4 "Lao động giỏi" {
  b) mục tiêu: "Tốt hơn"
  c) đối tượng: tập thể
  d) nội dung: "Làm việc"
  đ) thời gian: năm 2024
  # bỏ qua KT105: sau khoản cuối không còn gì
}

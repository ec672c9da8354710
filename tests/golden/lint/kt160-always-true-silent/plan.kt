trường [số người]: con số

chuyên đề 1 "Không phủ hết" {
  điều kiện: [số người] > 10 hoặc [số người] < 5
}
chuyên đề 2 "Hẹp hơn đối tượng" {
  đối tượng: tập thể, cá nhân
  điều kiện: [loại] là tập thể hoặc [số người] > 5
}
chuyên đề 3 "Hẹp hơn thời gian" {
  thời gian: năm 2024
  điều kiện: [từ ngày] trong quý II năm 2024
}
chuyên đề 4 "Đòi hơn khi" {
  điều kiện: [số người] > 5 khi [số người] > 3
}

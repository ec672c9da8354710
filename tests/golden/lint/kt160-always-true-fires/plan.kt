trường [số người]: con số

chuyên đề 1 "Hoặc thay cho và" {
  điều kiện: [số người] > 5 hoặc [số người] < 10
}
chuyên đề 2 "Đối tượng đã nói" {
  đối tượng: tập thể
  điều kiện: [loại] là tập thể và [số người] > 5
}
chuyên đề 3 "Thời gian đã nói" {
  thời gian: năm 2024
  điều kiện: [từ ngày] trong năm 2024
}
chuyên đề 4 "Khi đã nói" {
  điều kiện: [số người] > 3 khi [số người] > 5
}
chuyên đề 5 "Con số" {
  điều kiện: 2024 chia hết cho 4
}

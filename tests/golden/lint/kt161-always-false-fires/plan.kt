trường [số người]: con số

chuyên đề 1 "Và thay cho hoặc" {
  điều kiện: [số người] > 10 và [số người] < 5
}
chuyên đề 2 "Hai dịp một lúc" {
  khen thưởng: "Bằng khen", không quá 5 tập thể
    khi [dịp] là "ngày thành lập" và [dịp] là "đại hội"
}
chuyên đề 3 "Ngoài thời gian" {
  thời gian: năm 2024
  điều kiện: [từ ngày] trong năm 2023
}
chuyên đề 4 "Chia hết" {
  điều kiện: [số người] chia hết cho 4 và [số người] không chia hết cho 2
}
chuyên đề 5 "Một vế của hoặc" {
  điều kiện: ([số người] > 10 và [số người] < 5) hoặc [loại] là tập thể
}
chuyên đề 6 "Thành tích kết thúc trước khi bắt đầu" {
  điều kiện: [đến ngày] < [từ ngày]
}

trường [số người]: con số

chuyên đề 1 "Một khoảng" {
  điều kiện: [số người] > 5 và [số người] < 6
}
chuyên đề 2 "Hai dịp" {
  khen thưởng: "Bằng khen", không quá 5 tập thể
    khi [dịp] là "ngày thành lập" hoặc [dịp] là "đại hội"
}
chuyên đề 3 "Năm tròn, năm lẻ" {
  thời gian: năm 2024
  điều kiện: 2024 - [năm thành lập] > 0 và 2024 - [năm thành lập] chia hết cho 5
}
chuyên đề 4 "Chia hết" {
  điều kiện: [số người] chia hết cho 2 và [số người] không chia hết cho 4
}
chuyên đề 5 "Hai cột" {
  điều kiện: [đến ngày] - [từ ngày] > 30 và [năm thành lập] < năm của [từ ngày]
}

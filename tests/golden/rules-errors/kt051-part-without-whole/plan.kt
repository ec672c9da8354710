chỉ tiêu 7 "Khách du lịch": ít nhất 2,3 "triệu lượt"
chỉ tiêu 14 "Lao động" {
  trong đó "có văn bằng": ít nhất 34 %
}
chỉ tiêu 15 "Dân số dùng nước sạch": ít nhất 63,8 % {
  trong đó "thành thị": ít nhất 94 %, tỷ trọng chỉ tiêu 7
  trong đó "nông thôn": ít nhất 57,5 %, tỷ trọng chỉ tiêu 99
  trong đó "miền núi": ít nhất 57,5 %, tỷ trọng nhiệm vụ 7
}
chỉ tiêu 16 "Chất thải rắn" {
}

chỉ tiêu 8 "Tỷ lệ dân số đô thị": ít nhất 33,3 %
chỉ tiêu 15 "Dân số dùng nước sạch": ít nhất 63,8 % {
  trong đó "thành thị": ít nhất 94 %, tỷ trọng chỉ tiêu 8
  trong đó "nông thôn": ít nhất 57,5 %
}
chỉ tiêu 16 "Chất thải rắn": ít nhất 86,7 % {
  trong đó "thành thị": ít nhất 97,5 %, tỷ trọng chỉ tiêu 8
  trong đó "nông thôn": ít nhất 80,6 %
}
chỉ tiêu 17 "A": ít nhất 86,7 % {
  trong đó "thành thị": ít nhất 97,5 %
  trong đó "nông thôn": ít nhất 88 %
}
chỉ tiêu 18 "A": ít nhất 86,7 % {
  trong đó "thành thị": ít nhất 80 %
  trong đó "nông thôn": ít nhất 70 %
}

chỉ tiêu 4 "Thu ngân sách nhà nước": ít nhất 16.068 "tỷ đồng" {
  trong đó "thu nội địa": ít nhất 14.000 "tỷ đồng"
  trong đó "thu xuất nhập khẩu": ít nhất 2.068 "tỷ đồng"
}
chỉ tiêu 8 "Tỷ lệ dân số đô thị": ít nhất 33,3 %
chỉ tiêu 14 "Lao động qua đào tạo": ít nhất 78 % {
  trong đó "có văn bằng, chứng chỉ": ít nhất 34 %
}
chỉ tiêu 15 "Dân số dùng nước sạch": ít nhất 69,7 % {
  trong đó "thành thị": ít nhất 94 %, tỷ trọng chỉ tiêu 8
  trong đó "nông thôn": ít nhất 57,5 %
}
chỉ tiêu 16 "Chất thải rắn": ít nhất 86,7 % {
  trong đó "thành thị": ít nhất 97,5 %
  trong đó "nông thôn": ít nhất 80,6 %
}

chỉ tiêu 8 "Đô thị": ít nhất 33,3 %
chỉ tiêu 15 "Nước sạch": ít nhất 63,8 % {
  trong đó "thành thị": ít nhất 94 %, tỷ trọng chỉ tiêu 8
  trong đó "nông thôn": ít nhất 57,5 %
}
chỉ tiêu 6 "Giá trị": từ 140 đến 138 "triệu đồng"
chỉ tiêu 11 "Y tế" { nhánh "a": thấp hơn năm trước nhánh "a": hoàn thành }

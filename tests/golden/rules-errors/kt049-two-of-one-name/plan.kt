chỉ tiêu 11 "Y tế" {
  nhánh "có thẻ BHYT": ít nhất 99,32 %
  nhánh "Có thẻ  BHYT": ít nhất 42,5 %
}
chỉ tiêu 15 "Dân số dùng nước sạch": ít nhất 63,8 % {
  trong đó "thành thị": ít nhất 94 %
  nhánh "thành thị": ít nhất 57,5 %
}

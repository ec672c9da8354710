chỉ tiêu 13 "Tỷ lệ hộ nghèo": không quá 1,82 %
chỉ tiêu 19 "Sắp xếp đơn vị hành chính": hoàn thành
chỉ tiêu 4 "Thu ngân sách nhà nước": ít nhất 16.068 "tỷ đồng"
chỉ tiêu 2 "Điểm các chỉ số": cao hơn năm trước "điểm"
chỉ tiêu 5 "Vụ cháy": thấp hơn năm trước "vụ"
chỉ tiêu 11 "Y tế" {
  nhánh "Giường bệnh": ít nhất 34,4 "giường"
  nhánh "Bảo hiểm": từ 90 đến 100 %
}

kế hoạch "05/KH-UBND" năm 2024 {
  tên: "Phát động các phong trào thi đua năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 05/01/2024
}

mục II "Các chỉ tiêu thi đua"

chỉ tiêu 1 "Tốc độ tăng GRDP": ít nhất 14,5 %
chỉ tiêu 2 "Điểm các chỉ số cải cách hành chính": cao hơn năm trước "điểm"
chỉ tiêu 4 "Thu ngân sách nhà nước": ít nhất 16.068 "tỷ đồng"
chỉ tiêu 6 "Giá trị sản xuất trên 01 ha": từ 138 đến 140 "triệu đồng"
chỉ tiêu 8 "Tỷ lệ dân số đô thị": ít nhất 33,3 %
chỉ tiêu 11 "Y tế" {
  nhánh "Giường bệnh trên 10.000 dân": ít nhất 34,4 "giường"
  nhánh "Có thẻ bảo hiểm y tế": ít nhất 99,32 %
}
chỉ tiêu 13 "Tỷ lệ hộ nghèo": không quá 1,82 %
chỉ tiêu 15 "Dân số được dùng nước sạch": ít nhất 63,8 % {
  trong đó "Thành thị": ít nhất 94 %, tỷ trọng chỉ tiêu 8
  trong đó "Nông thôn": ít nhất 57,5 %
}
chỉ tiêu 17 "Khu công nghiệp xử lý nước thải": đúng 100 %
chỉ tiêu 18 "Án tồn quá hạn": không quá 0 "vụ"
chỉ tiêu 19 "Sắp xếp đơn vị hành chính": hoàn thành
chỉ tiêu 20 "Trụ sở công an xã" {
  nhánh "Khởi công": hoàn thành
  nhánh "Bàn giao": hoàn thành
}

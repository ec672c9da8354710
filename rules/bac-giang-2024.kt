# Kế hoạch phát động các phong trào thi đua năm 2024 của Ủy ban nhân dân tỉnh Bắc Giang: 20 chỉ tiêu với 31 con số, từng khoản một.
#
# Bản được viết lại để trống số và ngày ban hành: giữ như vậy, khen lint báo cả hai. Nội dung thi đua tại Mục II là lời văn, không có
# phong trào nào kèm đơn vị chủ trì hay số lượng khen thưởng nên không thành chuyên đề. Báo cáo 6 tháng và cả năm không nêu ngày.
#
# Plan of Bắc Giang for 2024: 20 targets with 31 figures, point by point. Its number and day are blank as issued. It gives no campaign
# with a host or a quota; the reports that it asks for have no date.

kế hoạch "/KH-UBND" năm 2024 {
  tên: "Phát động các phong trào thi đua năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh Bắc Giang"
  người ký: "Chủ tịch Lê Ánh Dương"
  căn cứ: "Luật Thi đua, khen thưởng", ngày 15/06/2022
  viện dẫn: "Chỉ thị 26-CT/TU", ngày 02/06/2023
  viện dẫn: "Chỉ thị 34-CT/TW", ngày 07/04/2014
  viện dẫn: "Chỉ thị 19/CT-TTg", ngày 16/07/2021
  # Viện dẫn tại chỉ tiêu 19.
  viện dẫn: "Nghị quyết 233-NQ/TU", ngày 25/07/2023
  viện dẫn: "Chỉ thị 27-CT/TU", ngày 25/08/2023
}

nhập "van-ban.kt"

mục II "Nội dung thi đua"

# Kế hoạch viết "đạt", "phấn đấu đạt" hoặc chỉ ghi số: hiểu là ít nhất, trừ những chỗ có ghi chú.
chỉ tiêu 1 "Tốc độ tăng GRDP": ít nhất 14,5 %
chỉ tiêu 2 "GRDP bình quân đầu người": ít nhất 4.500 "USD"
chỉ tiêu 3 "Tốc độ tăng năng suất lao động": ít nhất 13,5 %
chỉ tiêu 4 "Thu ngân sách nhà nước": ít nhất 16.068 "tỷ đồng"
chỉ tiêu 5 "Huy động vốn đầu tư phát triển toàn xã hội": ít nhất 103.580 "tỷ đồng"
# "138-140 triệu đồng": cả hai đầu đều đạt.
chỉ tiêu 6 "Giá trị sản xuất trên 01 ha đất sản xuất nông nghiệp": từ 138 đến 140 "triệu đồng"
chỉ tiêu 7 "Khách du lịch": ít nhất 2,3 "triệu lượt"
chỉ tiêu 8 "Tỷ lệ dân số đô thị": ít nhất 33,3 %
chỉ tiêu 9 "Tỷ lệ xã đạt chuẩn nông thôn mới": ít nhất 87,36 %
chỉ tiêu 10 "Tỷ lệ trường chuẩn quốc gia" {
  nhánh "Mức độ 1": ít nhất 95,2 %
  nhánh "Mức độ 2": ít nhất 26,6 %
}
chỉ tiêu 11 "Giường bệnh, bảo hiểm y tế, bảo hiểm xã hội" {
  nhánh "Số giường bệnh trên 10.000 dân": ít nhất 34,4 "giường"
  nhánh "Tỷ lệ người dân có thẻ bảo hiểm y tế": ít nhất 99,32 %
  nhánh "Tỷ lệ lao động trong độ tuổi tham gia bảo hiểm xã hội": ít nhất 42,5 %
}
chỉ tiêu 12 "Danh hiệu và thiết chế văn hóa" {
  nhánh "Tỷ lệ thôn, bản, tổ dân phố văn hóa": ít nhất 82 %
  nhánh "Tỷ lệ phường, thị trấn đạt chuẩn văn minh đô thị": ít nhất 92,6 %
  nhánh "Tỷ lệ xã có đầy đủ thiết chế văn hóa, thể thao": ít nhất 88 %
}
# "còn 1,82%": không quá.
chỉ tiêu 13 "Tỷ lệ hộ nghèo": không quá 1,82 %
chỉ tiêu 14 "Lao động qua đào tạo, thất nghiệp" {
  nhánh "Tỷ lệ lao động qua đào tạo": ít nhất 78 %
  nhánh "Tỷ lệ lao động qua đào tạo có văn bằng, chứng chỉ": ít nhất 34 %
  # Kế hoạch chỉ ghi "2,5%": thất nghiệp thì càng thấp càng tốt nên hiểu là không quá.
  nhánh "Tỷ lệ lao động thất nghiệp thành thị": không quá 2,5 %
}
# "Trong đó" là hai phần của cả tỉnh; tỷ trọng dân số thành thị là chỉ tiêu 8.
chỉ tiêu 15 "Tỷ lệ dân số được dùng nước sạch": ít nhất 63,8 % {
  trong đó "Thành thị": ít nhất 94 %, tỷ trọng chỉ tiêu 8
  trong đó "Nông thôn": ít nhất 57,5 %
}
chỉ tiêu 16 "Tỷ lệ chất thải rắn được thu gom xử lý hợp vệ sinh": ít nhất 86,7 % {
  trong đó "Thành thị": ít nhất 97,5 %, tỷ trọng chỉ tiêu 8
  trong đó "Nông thôn": ít nhất 80,6 %
}
chỉ tiêu 17 "Tỷ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung đạt tiêu chuẩn": đúng 100 %
chỉ tiêu 18 "Tỷ lệ che phủ rừng": ít nhất 37,7 %
chỉ tiêu 19 "Hoàn thành sắp xếp đơn vị hành chính cấp huyện, cấp xã": hoàn thành
chỉ tiêu 20 "Đối thoại khiếu nại, tố cáo; trụ sở công an xã" {
  nhánh "Tỷ lệ vụ việc khiếu nại, tố cáo phức tạp được đối thoại, giải quyết": đúng 100 %
  nhánh "Tỷ lệ trụ sở công an xã hoàn thành xây dựng": đúng 100 %
}

mục III "Tổ chức thực hiện"

khối "Các cơ quan, tổ chức, đơn vị, địa phương trong khối thi đua của tỉnh" mở

# "Chậm nhất ngày 31/01/2024": tính cả ngày ấy.
hạn "Gửi văn bản phát động thi đua" {
  chủ trì: mỗi đơn vị thuộc khối "Các cơ quan, tổ chức, đơn vị, địa phương trong khối thi đua của tỉnh"
  thời gian: chậm nhất ngày 31/01/2024
}

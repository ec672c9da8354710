# Ca của Kế hoạch phát động thi đua năm 2024 của tỉnh Bắc Giang: khen test rules/bac-giang-2024.kt chạy tất cả. Phần đầu viết tay; phần sau do khen test --boundary viết.
#
# Cases of the plan of Bắc Giang for 2024. The first part is written by hand, the second by khen test --boundary.

nhập "bac-giang-2024.kt"

# Đơn vị thử, cho những khối mà quy tắc không kê thành viên nào.
đơn vị "Đơn vị thử 1" {
  thuộc: khối "Các cơ quan, tổ chức, đơn vị, địa phương trong khối thi đua của tỉnh"
}

# ---- Những cách hiểu đáng thử, viết tay ----

ví dụ "Kết quả viết như trong báo cáo" {
  cột: [chỉ tiêu], [nhánh], [kết quả], [đơn vị tính]
  hàng "1", "", "14,52", "%": đạt
  hàng "4", "", "16.068", "tỷ đồng": đạt
  hàng "Tỷ lệ hộ nghèo", "", "1,82%", "": đạt
  hàng "6", "", "140", "triệu đồng": đạt
  hàng "19", "", "đang thực hiện", "": KT601
  hàng "17", "", "100%", "": đạt
}

ví dụ "Kết quả không dùng được" {
  cột: [chỉ tiêu], [nhánh], [kết quả], [đơn vị tính]
  hàng "2", "", "112.500.000", "đồng": KT604
  hàng "3", "", "13.5", "%": KT203
  hàng "11", "Số bác sĩ trên 10.000 dân", "12", "bác sĩ": KT206
  hàng "21", "", "5", "%": KT603
  hàng "7", "", "2,3", "triệu lượt": thiếu thông tin
  hàng "7", "", "2,4", "triệu lượt": KT605
}

# "chậm nhất": ngày cuối vẫn trong hạn.
ví dụ "Hạn gửi văn bản phát động: hết ngày 31/01/2024" {
  cột: [nhiệm vụ], [đơn vị], [ngày hoàn thành]
  hàng "Gửi văn bản phát động thi đua", "Đơn vị thử 1", 31/01/2024: đạt
}

# ---- Ở từng giới hạn và ngay bên ngoài nó, do khen test --boundary viết ----

ví dụ "Nhiệm vụ và hạn: xong đúng ngày cuối" {
  cột: [đơn vị], [nhiệm vụ] là "Gửi văn bản phát động thi đua", [ngày hoàn thành] là 31/01/2024
  hàng "Đơn vị thử 1": đạt
}

ví dụ "Nhiệm vụ và hạn: muộn một ngày" {
  cột: [đơn vị], [nhiệm vụ] là "Gửi văn bản phát động thi đua", [ngày hoàn thành] là 01/02/2024
  hàng "Đơn vị thử 1": KT504
}

ví dụ "Hết ngày 31/01/2024: còn trong hạn" {
  ngày xét: 31/01/2024
  cột: [đơn vị], [nhiệm vụ] là "Gửi văn bản phát động thi đua", [ngày hoàn thành] là ""
  hàng "Đơn vị thử 1": đạt
}

ví dụ "Sau ngày 31/01/2024: quá hạn" {
  ngày xét: 01/02/2024
  cột: [đơn vị], [nhiệm vụ] là "Gửi văn bản phát động thi đua", [ngày hoàn thành] là ""
  hàng "Đơn vị thử 1": KT502
}

ví dụ "Chỉ tiêu: vừa đạt" {
  cột: [nhánh], [chỉ tiêu], [kết quả], [đơn vị tính]
  hàng "", "1", "14,5", "%": đạt
  hàng "", "2", "4.500", "USD": đạt
  hàng "", "3", "13,5", "%": đạt
  hàng "", "4", "16.068", "tỷ đồng": đạt
  hàng "", "5", "103.580", "tỷ đồng": đạt
  hàng "", "6", "138", "triệu đồng": đạt
  hàng "", "7", "2,3", "triệu lượt": đạt
  hàng "", "8", "33,3", "%": đạt
  hàng "", "9", "87,36", "%": đạt
  hàng "Mức độ 1", "10", "95,2", "%": đạt
  hàng "Mức độ 2", "10", "26,6", "%": đạt
  hàng "Số giường bệnh trên 10.000 dân", "11", "34,4", "giường": đạt
  hàng "Tỷ lệ người dân có thẻ bảo hiểm y tế", "11", "99,32", "%": đạt
  hàng "Tỷ lệ lao động trong độ tuổi tham gia bảo hiểm xã hội", "11", "42,5", "%": đạt
  hàng "Tỷ lệ thôn, bản, tổ dân phố văn hóa", "12", "82", "%": đạt
  hàng "Tỷ lệ phường, thị trấn đạt chuẩn văn minh đô thị", "12", "92,6", "%": đạt
  hàng "Tỷ lệ xã có đầy đủ thiết chế văn hóa, thể thao", "12", "88", "%": đạt
  hàng "", "13", "1,82", "%": đạt
  hàng "Tỷ lệ lao động qua đào tạo", "14", "78", "%": đạt
  hàng "Tỷ lệ lao động qua đào tạo có văn bằng, chứng chỉ", "14", "34", "%": đạt
  hàng "Tỷ lệ lao động thất nghiệp thành thị", "14", "2,5", "%": đạt
  hàng "", "15", "63,8", "%": đạt
  hàng "Thành thị", "15", "94", "%": đạt
  hàng "Nông thôn", "15", "57,5", "%": đạt
  hàng "", "16", "86,7", "%": đạt
  hàng "Thành thị", "16", "97,5", "%": đạt
  hàng "Nông thôn", "16", "80,6", "%": đạt
  hàng "", "17", "100", "%": đạt
  hàng "", "18", "37,7", "%": đạt
  hàng "", "19", "hoàn thành", "": đạt
  hàng "Tỷ lệ vụ việc khiếu nại, tố cáo phức tạp được đối thoại, giải quyết", "20", "100", "%": đạt
  hàng "Tỷ lệ trụ sở công an xã hoàn thành xây dựng", "20", "100", "%": đạt
}

ví dụ "Chỉ tiêu: thiếu một chút" {
  cột: [nhánh], [chỉ tiêu], [kết quả], [đơn vị tính]
  hàng "", "1", "14,4", "%": KT601
  hàng "", "2", "4.499", "USD": KT601
  hàng "", "3", "13,4", "%": KT601
  hàng "", "4", "16.067", "tỷ đồng": KT601
  hàng "", "5", "103.579", "tỷ đồng": KT601
  hàng "", "6", "137", "triệu đồng": KT601
  hàng "", "7", "2,2", "triệu lượt": KT601
  hàng "", "8", "33,2", "%": KT601
  hàng "", "9", "87,35", "%": KT601
  hàng "Mức độ 1", "10", "95,1", "%": KT601
  hàng "Mức độ 2", "10", "26,5", "%": KT601
  hàng "Số giường bệnh trên 10.000 dân", "11", "34,3", "giường": KT601
  hàng "Tỷ lệ người dân có thẻ bảo hiểm y tế", "11", "99,31", "%": KT601
  hàng "Tỷ lệ lao động trong độ tuổi tham gia bảo hiểm xã hội", "11", "42,4", "%": KT601
  hàng "Tỷ lệ thôn, bản, tổ dân phố văn hóa", "12", "81", "%": KT601
  hàng "Tỷ lệ phường, thị trấn đạt chuẩn văn minh đô thị", "12", "92,5", "%": KT601
  hàng "Tỷ lệ xã có đầy đủ thiết chế văn hóa, thể thao", "12", "87", "%": KT601
  hàng "Tỷ lệ lao động qua đào tạo", "14", "77", "%": KT601
  hàng "Tỷ lệ lao động qua đào tạo có văn bằng, chứng chỉ", "14", "33", "%": KT601
  hàng "", "15", "63,7", "%": KT601
  hàng "Thành thị", "15", "93", "%": KT601
  hàng "Nông thôn", "15", "57,4", "%": KT601
  hàng "", "16", "86,6", "%": KT601
  hàng "Thành thị", "16", "97,4", "%": KT601
  hàng "Nông thôn", "16", "80,5", "%": KT601
  hàng "", "17", "99", "%": KT601
  hàng "", "18", "37,6", "%": KT601
  hàng "", "19", "chưa hoàn thành", "": KT601
  hàng "Tỷ lệ vụ việc khiếu nại, tố cáo phức tạp được đối thoại, giải quyết", "20", "99", "%": KT601
  hàng "Tỷ lệ trụ sở công an xã hoàn thành xây dựng", "20", "99", "%": KT601
}

ví dụ "Chỉ tiêu: quá một chút" {
  cột: [nhánh], [chỉ tiêu], [kết quả], [đơn vị tính]
  hàng "", "6", "141", "triệu đồng": KT601
  hàng "", "13", "1,83", "%": KT601
  hàng "Tỷ lệ lao động thất nghiệp thành thị", "14", "2,6", "%": KT601
  hàng "", "17", "101", "%": KT601
  hàng "Tỷ lệ vụ việc khiếu nại, tố cáo phức tạp được đối thoại, giải quyết", "20", "101", "%": KT601
  hàng "Tỷ lệ trụ sở công an xã hoàn thành xây dựng", "20", "101", "%": KT601
}

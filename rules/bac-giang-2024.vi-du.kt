# Ca của kế hoạch Bắc Giang: khen test rules/bac-giang-2024.kt chạy tất cả. Phần đầu viết tay; phần sau do khen test --boundary viết.
#
# Cases of Bắc Giang's plan. The first part is written by hand, the second by khen test --boundary.

nhập "bac-giang-2024.kt"

# Đơn vị thử, cho khối mà kế hoạch không kê thành viên nào.
đơn vị "Đơn vị thử 1" {
  thuộc: khối "Các cơ quan, tổ chức, đơn vị, địa phương trong khối thi đua của tỉnh"
}

# ---- Những cách hiểu đáng thử, viết tay ----

# Dấu phẩy là dấu thập phân, dấu chấm ngăn hàng nghìn; đơn vị tính ghi cùng ô cũng được.
ví dụ "Cách viết số" {
  cột: [chỉ tiêu], [kết quả], [đơn vị tính]
  hàng "1", "14,50", "%": đạt
  hàng "2", "4500", "USD": đạt
  hàng "4", "16.068 tỷ đồng", "": đạt
  hàng "7", "2,3", "Triệu lượt": đạt
  hàng "8", "33,3%", "": đạt
  hàng "9", "87,359", "%": KT601 chỉ tiêu 9
  hàng "18", "37.7", "%": thiếu thông tin
}

ví dụ "Sai đơn vị tính: không tự quy đổi" {
  cột: [chỉ tiêu], [kết quả], [đơn vị tính]
  hàng "4", "16.068.000", "triệu đồng": KT604 chỉ tiêu 4
  hàng "7", "2.300.000", "lượt": KT604 chỉ tiêu 7
  hàng "2", "4.600", "%": KT604 chỉ tiêu 2
}

# "138-140": đạt ở cả hai đầu. "Còn 1,82%" và thất nghiệp 2,5%: không quá. "100%": đúng.
ví dụ "Khoảng, không quá, đúng" {
  cột: [chỉ tiêu], [nhánh], [kết quả]
  hàng "6", "", "140": đạt
  hàng "13", "", "1,82": đạt
  hàng "14", "Tỷ lệ lao động thất nghiệp thành thị", "2,5": đạt
  hàng "17", "", "100": đạt
}
ví dụ "Khoảng, không quá, đúng: chỉ lệch một phần trăm" {
  cột: [chỉ tiêu], [nhánh], [kết quả]
  hàng "6", "", "140,01": KT601 chỉ tiêu 6
  hàng "13", "", "1,83": KT601 chỉ tiêu 13
  hàng "14", "Tỷ lệ lao động thất nghiệp thành thị", "2,51": KT601 chỉ tiêu 14
  hàng "17", "", "99,99": KT601 chỉ tiêu 17
}

ví dụ "Hoàn thành hay chưa" {
  cột: [chỉ tiêu], [kết quả]
  hàng "19", "Đã hoàn thành": đạt
}
ví dụ "Chưa hoàn thành" {
  cột: [chỉ tiêu], [kết quả]
  hàng "Hoàn thành sắp xếp đơn vị hành chính cấp huyện, cấp xã", "chưa": KT601 chỉ tiêu 19
}

# Hai dòng cùng kết quả thì không trái nhau.
ví dụ "Báo cáo hai lần" {
  cột: [chỉ tiêu], [kết quả]
  hàng "3", "13,6": đạt
  hàng "3", "13,60": đạt
  hàng "5", "104.000": thiếu thông tin
  hàng "5", "104.200": KT605 chỉ tiêu 5
}

ví dụ "Không có chỉ tiêu ấy, không có nhánh ấy, chưa ghi nhánh" {
  cột: [chỉ tiêu], [nhánh], [kết quả]
  hàng "21", "", "5": KT603
  hàng "10", "Mức độ 3", "50": KT206 chỉ tiêu 10
  hàng "10", "", "50": thiếu thông tin
  hàng "15", "Thành thị", "94": đạt
}

ví dụ "Chưa ai báo cáo: cả chỉ tiêu, hay chỉ một nhánh" {
  cột: [chỉ tiêu], [nhánh], [kết quả]
  hàng "10", "Mức độ 1", "95,2": đạt
  cả bảng: KT602 chỉ tiêu 10, KT602 chỉ tiêu 1, KT602 chỉ tiêu 20
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

kế hoạch "9/KH-UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

đơn vị "Sở A"
đơn vị "Sở B"

nhiệm vụ 1 "Họp phiên thứ nhất" {
  thời gian: quý I
}
nhiệm vụ 2 "Họp phiên thứ hai" {
  thời gian: quý II
  sau: nhiệm vụ 1
}
hạn "Gửi báo cáo": trước 15/12/2024
chỉ tiêu 1 "Tỷ lệ hộ nghèo": không quá 1,82 %
chỉ tiêu 2 "Y tế" {
  nhánh "giường bệnh": ít nhất 34,4 "giường"
  nhánh "bảo hiểm": ít nhất 99,32 %
}
lĩnh vực 1 "Văn hóa công sở" {
  a) tập thể: "tốt"
  b) cá nhân: "tốt"
  thời gian: giai đoạn 2021-2025
}
chọn "Đại biểu" {
  thời gian: giai đoạn 2021-2025
  xếp theo: số lần công nhận, từ cao xuống thấp
}
phân bổ "Đại biểu" {
  "Sở A": 1
  "Sở B": 2
}

ví dụ "Tiến độ" {
  ngày xét: 01/07/2024
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "1", 01/04/2024: KT504
  hàng "3", 01/04/2024: KT503
  cả bảng: KT506 nhiệm vụ 2
}

ví dụ "Tiến độ: không việc nào quá hạn" {
  ngày xét: 30/06/2024
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "1", 31/03/2024: đạt
  cả bảng: đạt
}

ví dụ "Kết quả" {
  cột: [chỉ tiêu], [nhánh], [kết quả], [đơn vị tính]
  hàng "1", "", "1,83", "%": KT601 chỉ tiêu 1
  hàng "2", "giường bệnh", "34,4", "giường": đạt
  cả bảng: KT602 chỉ tiêu 2
}

ví dụ "Công nhận và chọn" {
  cột: [lĩnh vực] là "1", [tên], [loại] là cá nhân, [đơn vị], [năm]
  hàng "Nguyễn Văn A", "Sở A", 2022: đạt
  hàng "Trần Thị B", "Sở A", 2023: đạt
  hàng "Lê Văn C", "Sở B", 2020: KT304
  cả bảng: KT701 chọn "Đại biểu", KT702 chọn "Đại biểu"
}

ví dụ "Sai nhiệm vụ, sai chỉ tiêu, sai việc chọn" {
  ngày xét: 01/07/2024
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "1", 31/03/2024: đạt
  cả bảng: KT506 nhiệm vụ 1, KT506 hạn "Gửi báo cáo"
}

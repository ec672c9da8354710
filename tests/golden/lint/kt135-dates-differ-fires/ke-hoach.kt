kế hoạch "44/KH-UBND" năm 2024 { ban hành: "UBND tỉnh", ngày 06/03/2024 }
chuyên đề 1 "Cả năm" { thời gian: năm 2024 }
chuyên đề 2 "Sáu tháng" { thời gian: quý I, II }

kế hoạch "1/KH-UBND" năm 2024 {}
nhiệm vụ 2 "Hai" { thời gian: quý I }
chỉ tiêu 1 "Một": hoàn thành
nhiệm vụ 1 "Một" { thời gian: quý I }
chỉ tiêu 3 "Ba": hoàn thành
chỉ tiêu 2 "Hai": hoàn thành

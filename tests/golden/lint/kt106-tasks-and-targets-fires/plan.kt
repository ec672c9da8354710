kế hoạch "1/KH-UBND" năm 2024 {}
nhiệm vụ 1 "Họp Hội đồng" { thời gian: quý I }
nhiệm vụ 2 "Họp  hội đồng" { thời gian: quý III }
chỉ tiêu 1 "Tỷ lệ hộ nghèo": không quá 2 %
chỉ tiêu 2 "Tỷ lệ hộ nghèo": không quá 3 %

kế hoạch "05/KH-UBND" năm 2024 { tên: "Tỉnh" }
chỉ tiêu 1 "Tốc độ tăng GRDP": ít nhất 14,5 %
chỉ tiêu 2 "Tỷ lệ hộ nghèo": không quá 1,82 %

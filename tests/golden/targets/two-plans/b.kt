kế hoạch "07/KH-UBND" năm 2024 { tên: "Huyện" }
chỉ tiêu 1 "Tốc độ tăng giá trị sản xuất": ít nhất 10 %

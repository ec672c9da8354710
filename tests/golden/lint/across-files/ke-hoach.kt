kế hoạch "44/KH-UBND" năm 2024 { ban hành: "UBND tỉnh", ngày 06/03/2024 }
đơn vị "Sở A"
chuyên đề 1 "Cả năm" { thời gian: năm 2024 }

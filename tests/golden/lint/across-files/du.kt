kế hoạch "44/KH-UBND" năm 2024 { ban hành: "UBND tỉnh", ngày 06/03/2024 }
đơn vị "Sở A"
chuyên đề 7 "Cả năm" { thời gian: quý I }

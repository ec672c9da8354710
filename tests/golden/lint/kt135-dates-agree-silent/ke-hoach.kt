kế hoạch "44/KH-UBND" năm 2024 { ban hành: "UBND tỉnh", ngày 06/03/2024 }
chuyên đề 8 "Dạy tốt, học tốt" { thời gian: từ 09/2023 đến 08/2024 }

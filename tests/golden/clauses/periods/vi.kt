kế hoạch "01/KH-UBND" năm 2024 { tên: "Thi đua" }
năm học 2023-2024: từ 05/09/2023 đến 31/05/2024
chuyên đề 1 "Năm" { thời gian: năm 2024 }
chuyên đề 2 "Năm học" { thời gian: năm học 2023-2024 }
chuyên đề 3 "Giai đoạn" { thời gian: giai đoạn 2021-2025 }
chuyên đề 4 "Quý" { thời gian: quý II }
chuyên đề 5 "Quý năm khác" { thời gian: quý III, IV năm 2025 }
chuyên đề 6 "Tháng" { thời gian: tháng 02/2024 }
chuyên đề 7 "Ngày" { thời gian: từ ngày 06/03/2024 đến ngày 30/04/2024 }
chuyên đề 8 "Từ tháng" { thời gian: từ tháng 6/2024 đến tháng 8/2024 }
chuyên đề 9 "Từ năm" { thời gian: từ năm 2021 đến năm 2022 }
chuyên đề 10 "Gạch nối" { thời gian: từ 2021 - 2022 }
chuyên đề 11 "Lẫn" { thời gian: từ 06/03/2024 đến 12/2024 }

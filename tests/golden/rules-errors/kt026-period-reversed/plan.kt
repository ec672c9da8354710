năm học 2023-2024: từ 31/05/2024 đến 05/09/2023
đơn vị "Sở Y tế" { hiệu lực: từ 2025 đến 2024 }
chuyên đề 1 "Thi đua sản xuất" { thời gian: từ 08/2024 đến 06/2024 }
chuyên đề 2 "Thi đua học tập" { thời gian: giai đoạn 2025-2021 }

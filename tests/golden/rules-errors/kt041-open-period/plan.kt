chuyên đề 1 "Thi đua sản xuất" { thời gian: từ 06/2024 }
chuyên đề 2 "Thi đua học tập" { thời gian: đến 31/08/2024 }
năm học 2023-2024: từ 05/09/2023
đơn vị "Sở Y tế" { hiệu lực: từ 2024 }

năm học 2022-2023: từ 05/09/2022 đến 31/05/2023
chuyên đề 8 "Dạy tốt, học tốt" { thời gian: năm học 2023-2024 }

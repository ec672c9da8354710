năm học 2023-2024: từ 31/02/2024 đến 31/05/2024
chuyên đề 1 "Thi đua sản xuất" {
  thời gian: từ 01/13/2024 đến 30/02/2024
  hạn gửi: chậm nhất 29/02/2023
}
chuyên đề 2 "Thi đua học tập" { thời gian: từ 13/2024 đến 00/2025 }
chuyên đề 3 "Thi đua bảo vệ môi trường" {
  thời gian: năm 2024
  hạn gửi: chậm nhất 2024-02-29
}

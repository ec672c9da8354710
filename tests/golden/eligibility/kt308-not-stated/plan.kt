chỉ thị "02/CT-UBND" năm 2024 {
  ban hành: "UBND tỉnh", ngày 06/03/2024
}
nhập "luat.kt"
phong trào 1 "Xây dựng nông thôn mới" {
  phát động: "Thủ tướng Chính phủ"
  đề nghị chủ trì: "Hội Nông dân"
  thời gian: giai đoạn 2021-2025
}
phong trào 2 "Kết cấu hạ tầng" {
  phát động: "Thủ tướng Chính phủ"
}
phong trào 3 "Cải cách hành chính" {
  phát động: "Ủy ban nhân dân tỉnh"
  giao chủ trì: "Sở Nội vụ"
  thời gian: từ 01/01/2022 đến 30/12/2024
  điều kiện "Đủ hai năm": số năm thi đua >= 2
}
phong trào 4 "Vành đai 4" {
  thời gian: giai đoạn 2022-2026
}
phong trào 5 "Một năm" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen", không quá 5 tập thể
}

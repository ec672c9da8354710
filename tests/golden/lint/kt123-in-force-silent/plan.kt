kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: "Luật Thi đua, khen thưởng", ngày 15/06/2022
  căn cứ: "Nghị định 98/2023/NĐ-CP", ngày 31/12/2023
}

nghị định "98/2023/NĐ-CP" {
  ban hành: "Chính phủ", ngày 31/12/2023
  hiệu lực: từ 01/01/2024 đến 30/06/2025
  thay bằng: "152/2025/NĐ-CP"
}
nghị định "152/2025/NĐ-CP" {
  hiệu lực: từ 01/07/2025
}
luật "15/2003/QH11" {
  tên: "Luật Thi đua, khen thưởng"
  ban hành: "Quốc hội", ngày 26/11/2003
  hiệu lực: đến 31/12/2023
  thay bằng: "06/2022/QH15"
}
luật "06/2022/QH15" {
  tên: "Luật Thi đua, khen thưởng"
  ban hành: "Quốc hội", ngày 15/06/2022
  hiệu lực: từ 01/01/2024
}

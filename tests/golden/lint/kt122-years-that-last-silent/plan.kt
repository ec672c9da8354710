kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: "Kế hoạch 135-KH/TU tổ chức kỷ niệm các ngày lễ lớn trong 3 năm 2023 - 2025", ngày 10/11/2022
  căn cứ: "Kế hoạch 90/KH-UBND về điển hình tiên tiến giai đoạn 2021-2025", ngày 11/06/2021
  căn cứ: "Luật Thi đua, khen thưởng năm 2022", ngày 15/06/2022
  căn cứ: "Báo cáo kết quả thực hiện kế hoạch năm 2023"
  căn cứ: "Kế hoạch 12/KH-UBND ngày 05 tháng 3 năm 2023"
  viện dẫn: "Kế hoạch phát triển kinh tế - xã hội năm 2023"
}

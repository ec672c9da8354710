kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: "Kế hoạch 135-KH/TU", ngày 10/11/2022
  viện dẫn: "Kế hoạch 136-KH/TU", ngày 11/11/2022
  viện dẫn: "Chỉ thị 136-CT/TU", ngày 10/11/2022
  viện dẫn: "Kế hoạch 136-KH/ĐUCA", ngày 10/11/2022
  viện dẫn: "Kế hoạch 136-KH/TU"
}

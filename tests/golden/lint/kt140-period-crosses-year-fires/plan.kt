kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

năm học 2023-2024: từ 01/09/2023 đến 31/05/2024

chuyên đề 1 "Chuyên đề số 1" {
  thời gian: từ tháng 3/2024 đến 02/2025
}

chuyên đề 2 "Chuyên đề số 2" {
  thời gian: từ tháng 11/2023 đến 10/2024
}

chuyên đề 3 "Chuyên đề số 3" {
  thời gian: năm học 2023-2024
}

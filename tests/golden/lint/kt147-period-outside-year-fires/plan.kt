kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 1 "Chuyên đề số 1" {
  thời gian: năm 2023
}

chuyên đề 2 "Chuyên đề số 2" {
  thời gian: năm 2025
}

chuyên đề 3 "Chuyên đề số 3" {
  thời gian: giai đoạn 2021-2023
}

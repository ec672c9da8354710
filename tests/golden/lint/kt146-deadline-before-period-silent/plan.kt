kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 1 "Chuyên đề số 1" {
  thời gian: năm 2024
  hạn gửi: chậm nhất 30/11/2024
}

chuyên đề 2 "Chuyên đề số 2" {
  thời gian: từ 06/2024 đến 08/2024
  hạn gửi: chậm nhất ngày 01/06/2024
}

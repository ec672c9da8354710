chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  điều kiện "Tuổi": [năm thành lập < 2024
  hạn gửi: chậm nhất 31/10/2024
}

chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  điều kiện "Điểm": [điểm thi đua] >= 14.5
  điều kiện "Tỷ lệ": [điểm thi đua] < 1.00
  điều kiện "Lương": [điểm thi đua] < 16.068.5
  điều kiện "Đúng": [điểm thi đua] < 16.068,25
}
trường [điểm thi đua]: con số

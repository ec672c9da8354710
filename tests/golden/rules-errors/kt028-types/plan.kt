chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  điều kiện "Một": [năm thành lập] = "1990"
  điều kiện "Hai": [từ ngày] > 2024
  điều kiện "Ba": [tên] + 1 > 2
  điều kiện "Bốn": [loại] là 5
  điều kiện "Năm": [tên] và [năm thành lập] > 3
  điều kiện "Sáu": năm của [năm thành lập] = 2024
  điều kiện "Bảy": [dịp] trong (1, 2)
}

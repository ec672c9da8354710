chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  điều kiện "Một": [năm thành lập] > > 5
  điều kiện "Hai": ([năm thành lập] > 5
  điều kiện "Ba": [dịp] là là "kỷ niệm"
  điều kiện "Bốn": [năm thành lập] 5
  điều kiện "Năm": 5 > [cột lạ]
}

chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  điều kiện "Một": [tên] thuộc khối "Doanh nghiệp"
  điều kiện "Hai": [năm thành lập] trong năm 2024
  điều kiện "Ba": [từ ngày] chia hết cho 5
}
khối "Doanh nghiệp" mở

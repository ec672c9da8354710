chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  điều kiện "Một": [năm thành lập]
  điều kiện "Hai": 2024 - [năm thành lập]
  điều kiện "Ba": [loại] khi [dịp]
  khen thưởng: "Bằng khen" { không quá 5 tập thể khi 5, ưu tiên khi [tên] }
}

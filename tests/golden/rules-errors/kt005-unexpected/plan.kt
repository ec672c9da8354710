chuyên đề 1 "Thi đua sản xuất" {
  chủ trì: 5
  mục tiêu: năm 2024
  thời gian: "năm 2024"
  khen thưởng: "Bằng khen" { không quá tập thể }
}
chuyên đề "Thiếu số" { thời gian: năm 2024 }

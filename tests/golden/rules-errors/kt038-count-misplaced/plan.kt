chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  điều kiện "Một": số đề nghị > 5
  điều kiện "Hai": số tập thể, cá nhân > 5
  khen thưởng: "Bằng khen" { không quá 5 tập thể khi số cá nhân > 1 }
}

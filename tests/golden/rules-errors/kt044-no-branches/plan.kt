chuyên đề 1 "Thi đua sản xuất" {
  khen thưởng: "Bằng khen" { mỗi nhánh: không quá 5 tập thể }
}
chuyên đề 2 "Tình nguyện" {
  nhánh: "Mùa hè", "Mùa đông"
  khen thưởng: "Bằng khen" { mỗi nhánh: không quá 5 tập thể }
}
quy định "Mỗi nhánh" { mỗi nhánh: không quá 5 đề nghị }

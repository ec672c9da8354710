chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen", không quá 99999999999999999999 tập thể
}

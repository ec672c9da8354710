chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen", không quá 5 tập thể
}
bổ sung "Công văn 512/UBND-NC": chuyên đề 12 thêm 2

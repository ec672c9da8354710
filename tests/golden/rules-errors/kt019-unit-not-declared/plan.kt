đơn vị "Sở Y tế"
chuyên đề 1 "Thi đua sản xuất" {
  chủ trì: "Sở Y té", "Sở Nội vụ"
  thời gian: năm 2024
  khen thưởng: "Bằng khen" { "Sở Y tế": không quá 5 tập thể }
}

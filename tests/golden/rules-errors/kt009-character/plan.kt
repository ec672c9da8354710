đơn vị “Sở Y tế” @ “Sở Nội vụ”
chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024 &
  khen thưởng: "Bằng khen" ~ { không quá 5 tập thể }
}

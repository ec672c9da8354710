Kế hoach "01/KH-UBND" năm 2024 { tên: "Thử" }
don vi "Sở Y tế"
chuyên đề 1 "Thi đua sản xuất" {
  chủ trì: "Sở Y tế"
  thời gian: năm 2024
}

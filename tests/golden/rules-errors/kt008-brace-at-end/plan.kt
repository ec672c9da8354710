kế hoạch "01/KH-UBND" năm 2024 { tên: "Thử" }
chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen" {
    không quá 5 tập thể

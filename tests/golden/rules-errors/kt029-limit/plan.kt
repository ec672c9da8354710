chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen" {
    không quá 2,5 tập thể
    từ 5 đến 3 cá nhân
    không quá 120% số đề nghị làm tròn xuống hộ gia đình
  }
}
bổ sung "Công văn 512/UBND-NC": chuyên đề 1 dòng 1 thêm 1,5

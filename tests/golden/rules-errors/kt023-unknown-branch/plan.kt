chuyên đề 24 "Thanh niên tình nguyện" {
  thời gian: từ 06/2024 đến 08/2024
  nhánh: "Chiến dịch tình nguyện", "Hoạt động hè"
  khen thưởng: "Bằng khen" {
    nhánh "Chiến dịch tình nguyện": không quá 5 tập thể
    nhánh "Hoạt động he": không quá 15 tập thể
  }
}
bổ sung "Công văn 512/UBND-NC": chuyên đề 24 nhánh "Mùa hè xanh" thêm 2

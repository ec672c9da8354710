chuyên đề 12 "Phòng, chống tội phạm" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen" {
    không quá 5 tập thể
    không quá 15 cá nhân
  }
}
bổ sung "Công văn 512/UBND-NC", ngày 01/07/2024: chuyên đề 12 thêm 2

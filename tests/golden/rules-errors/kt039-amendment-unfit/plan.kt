chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen" {
    không quá 5 tập thể
    ít nhất 2 cá nhân
  }
}
chuyên đề 2 "Thi đua học tập" { khen thưởng: "Bằng khen", không quá 5 tập thể }
bổ sung "Công văn 1": chuyên đề 1 dòng 3 thêm 1
bổ sung "Công văn 2": chuyên đề 1 dòng 1 bớt 6
bổ sung "Công văn 3": chuyên đề 1 kéo dài đến 30/06/2024
bổ sung "Công văn 4": chuyên đề 2 kéo dài đến 30/06/2024
bổ sung "Công văn 5": chuyên đề 1 dòng 2 thêm 1

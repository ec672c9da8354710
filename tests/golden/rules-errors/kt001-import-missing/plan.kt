nhập "don-vi.kt"
nhập "tap/"

chuyên đề 1 "Thi đua sản xuất" {
  chủ trì: "Sở Y tế"
  thời gian: năm 2024
}

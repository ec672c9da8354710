kế hoạch "44/KH-UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
đơn vị "Sở Nội vụ"
chuyên đề 1 "Lao động giỏi" {
  chủ trì: "Sở Nội vụ"
  đối tượng: cá nhân
  thời gian: năm 2024
}

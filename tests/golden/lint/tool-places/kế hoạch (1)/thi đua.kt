kế hoạch "44/KH-UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
# bỏ qua KT105: Hội đồng định hình thức "khen" sau
chuyên đề 1 "Lao động giỏi" {
  chủ trì: "Sở Nội vụ"
  đối tượng: cá nhân
  thời gian: năm 2024
}
chuyên đề 2 "Lao động Giỏi" {
  chủ trì: "Sở Nội vụ"
  đối tượng: cá nhân
  thời gian: năm 2024
  khen thưởng: "Bằng khen", không quá 1 cá nhân
}
đơn vị "Sở Nội vụ"

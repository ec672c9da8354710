chuyên đề 1 "Thi đua sản xuất" {
  chủ trì: "Sở Y tế
  mục tiêu: “Hoàn thành nhiệm vụ
  thời gian: năm 2024
}
đơn vị "Sở Y tế

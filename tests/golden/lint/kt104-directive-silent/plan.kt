chỉ thị "02/CT-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
chuyên đề 1 "Lao động giỏi" {
  thời gian: giai đoạn 2021-2025
}

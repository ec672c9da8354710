kế hoạch "44 /KH - UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: “Kế hoạch số 136 -KH/TU”, ngày 10/11/2022  # chỉ sửa khoảng trắng
  căn cứ: "Kế hoạch 12/KH-TU"
}
chuyên đề 1 "Lao động giỏi" {
  nội dung: "Theo Kế hoạch 167 /KH-UBND ngày 03/11/2023 và Quyết định 319 / QĐ-TTg"
}

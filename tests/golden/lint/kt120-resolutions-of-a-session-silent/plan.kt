kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: "Nghị quyết 412/NQ-HĐND", ngày 07/12/2023
  căn cứ: "Nghị quyết 413/NQ-HĐND", ngày 07/12/2023
}
chuyên đề 1 "Lao động giỏi" {
  nội dung: "Theo Nghị quyết 435/NQ-HĐND ngày 07/12/2023"
}

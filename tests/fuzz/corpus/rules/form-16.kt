chuyên đề 1 "A" {
  nhánh: "m", "n"
  hạn gửi: trước ngày 31/01/2024
  thời gian: quý I, II năm 2024
}

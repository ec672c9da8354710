đơn vị "Sở Y tế"
chuyên đề 1 "Thi đua sản xuất" {
  a) chủ trì: "Sở Y tế"
  b) chủ trì: "Sở Y tế"
  c) thời gian: năm 2024
  d) thời gian: năm 2025
  đ) hạn gửi: chậm nhất 01/10/2024
  e) hạn gửi: chậm nhất 01/11/2024
}

kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
chuyên đề 1 "Lao động giỏi" {
  a) chủ trì: mọi đơn vị
  c) đối tượng: tập thể, cá nhân
  b) mục tiêu: "Hoàn thành kế hoạch năm"
  d) nội dung: "Sáng kiến, cải tiến"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}

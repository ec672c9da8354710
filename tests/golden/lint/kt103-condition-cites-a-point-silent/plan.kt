kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
chuyên đề 1 "Lao động giỏi" {
  a) chủ trì: mọi đơn vị
  b) mục tiêu: "Hoàn thành kế hoạch năm"
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Sáng kiến, cải tiến"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
  c) điều kiện: [loại] là cá nhân
  đ) hạn gửi: chậm nhất ngày 01/11/2024
}

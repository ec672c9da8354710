kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
chuyên đề 1 "Lao động giỏi" {
  nội dung: "Giao 3/4 số xã, 24/7, từ 5 - 10 mô hình; lớp 12/A-B; chào mừng 28/7/1929 - 28/7/2024; Đề án 06; 100% KH - TC; cuối năm 2023 - NQ của Đảng"
}

kế hoạch "90/KH-UBND" năm 2021 {
  tên: "Xây dựng điển hình tiên tiến"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 11/06/2021
}
mục V "Tiêu chuẩn"
chọn "Đại biểu dự Đại hội" {
  thời gian: giai đoạn 2021-2025
  xếp theo: số lần công nhận, từ cao xuống thấp
}

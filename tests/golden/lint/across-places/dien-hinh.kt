kế hoạch "90/KH-UBND" năm 2021 {
  tên: "Điển hình tiên tiến"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 11/06/2021
  người ký: "Chủ tịch"
}

đơn vị "Sở Y tế"

chọn "Đại biểu dự Đại hội" {
  thời gian: giai đoạn 2021-2025
  xếp theo: số lần công nhận, từ cao xuống thấp
}

đơn vị "Sở A"
đơn vị "Sở B" { viết tắt 5  tên khác: "SB" }
lĩnh vực 1 "Một" { b) cá nhân: "tốt" thời gian: giai đoạn 2021-2025 }
chọn "Đại biểu" {
  thời gian: giai đoạn 2021-2025
  xếp theo số lần công nhận
  bằng nhau: ưu tiên 5
}
phân bổ "Đại biểu" {
  "Sở A": một
  "Sở B": 2
  mỗi đơn vị 1
}
ví dụ "Ca" {
  cột [tên]
  hàng "A": đạt
}
chuyên đề 2 "Sau" { chủ trì: 5 }

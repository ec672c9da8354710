đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Các huyện": "Huyện A", "Huyện B"
trường [điểm]: con số
chọn "Đại biểu dự Đại hội" {
  thời gian: giai đoạn 2021-2025
  xếp theo: số lần công nhận, từ cao xuống thấp
  xếp theo: [điểm]
}
chọn "Đại biểu khách mời" {
  xếp theo: [tên]
}
phân bổ "Đại biểu dự Đại hội" {
  mỗi đơn vị thuộc khối "Các huyện": 2
  "Huyện A": 3
}
phân bổ "Đại biểu đi Đại hội" {
  mỗi đơn vị: 1
}

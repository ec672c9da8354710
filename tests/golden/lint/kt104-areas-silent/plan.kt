kế hoạch "90/KH-UBND" năm 2021 {
  tên: "Xây dựng điển hình tiên tiến"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 11/06/2021
  người ký: "Chủ tịch"
}
đơn vị "Sở Nội vụ"

# Lĩnh vực chỉ nói tìm điển hình ở đâu: không phải phong trào được phát động ở đây.
lĩnh vực 1 "Văn hóa công sở" {
  giao chủ trì: "Sở Nội vụ"
  a) tập thể: "Văn minh, sạch đẹp"
  b) cá nhân: "Giao tiếp đúng mực"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 2 "Cải cách hành chính" {
  giao chủ trì: "Sở Nội vụ"
  a) tập thể: "Có giải pháp"
  thời gian: giai đoạn 2021-2025
}

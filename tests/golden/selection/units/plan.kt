đơn vị "Sở Công Thương"
đơn vị "Sở Xây dựng" { tên cũ: "Sở Xây dựng và Đô thị" }
đơn vị "Sở Giao thông vận tải" {
  hiệu lực: đến 28/02/2025
  thay bằng: "Sở Xây dựng"
}
khối "Doanh nghiệp" mở
lĩnh vực 7 "Doanh nghiệp hội nhập và phát triển" {
  a) tập thể: "x"
  b) cá nhân: "y"
}
chọn "Đại biểu" {
  thời gian: giai đoạn 2021-2025
  xếp theo: số lần công nhận
  bằng nhau: ưu tiên "tổ", "phân xưởng"
}
phân bổ "Đại biểu" {
  "Sở Xây dựng": 1
  khối "Doanh nghiệp": 1
}

đơn vị "Sở Nội vụ"
đơn vị "Sở Tư pháp"
đơn vị "Sở 1"
đơn vị "Sở 2"
đơn vị "Sở 3"
đơn vị "Sở 4"
đơn vị "Sở 5"
đơn vị "Sở 6"
đơn vị "Sở 7"
đơn vị "Sở 8"
đơn vị "Sở 9"
đơn vị "Sở 10"
đơn vị "Sở 11"
đơn vị "Sở 12"
trường [điểm]: con số
trường [ngày vào]: ngày
lĩnh vực 9 "Văn hóa công sở" {
  b) cá nhân: "Tận tụy, chuyên nghiệp"
  thời gian: giai đoạn 2021-2025
}
chọn "Đại biểu" {
  thời gian: giai đoạn 2021-2025
  xếp theo: [điểm], từ cao xuống thấp; [ngày vào], từ thấp lên cao
}
phân bổ "Đại biểu" {
  "Sở Tư pháp": 0
  mỗi đơn vị: 1
}

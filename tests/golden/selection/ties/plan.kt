đơn vị "Sở Nội vụ"
đơn vị "Sở Tài chính"
đơn vị "Sở Tư pháp"
đơn vị "Sở Xây dựng"
trường [giới tính]: chữ
trường [tỷ lệ nữ]: con số
trường [điểm]: con số
lĩnh vực 9 "Văn hóa công sở" {
  a) tập thể: "Cơ quan văn minh"
  b) cá nhân: "Tận tụy, chuyên nghiệp"
  thời gian: giai đoạn 2021-2025
}
chọn "Đại biểu" {
  thời gian: giai đoạn 2021-2025
  xếp theo: số lần công nhận; [điểm], từ cao xuống thấp
  bằng nhau: ưu tiên khi [loại] là cá nhân và [giới tính] là "nữ" hoặc [loại] là tập thể và [tỷ lệ nữ] >= 70
}
phân bổ "Đại biểu" {
  mỗi đơn vị: 1
}

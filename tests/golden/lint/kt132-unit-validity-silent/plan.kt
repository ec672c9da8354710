kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

đơn vị "Sở Giao thông vận tải" {
  hiệu lực: đến ngày 31/01/2024
  thay bằng: "Sở Xây dựng"
}
đơn vị "Sở Xây dựng"
đơn vị "Sở Mới" { hiệu lực: từ ngày 01/01/2025 }
đơn vị "Ban Cũ" { hiệu lực: đến 2023 }

# Khi kế hoạch ban hành Sở đã hết hiệu lực, nhưng người của Sở vẫn lập thành tích trong tháng 1.
chuyên đề 1 "Phát triển giao thông" {
  chủ trì: "Sở Xây dựng"
  đối tượng: cá nhân thuộc "Sở Giao thông vận tải"
  thời gian: năm 2024
}
chuyên đề 2 "Chuyển đổi số" {
  chủ trì: "Sở Mới"
  thời gian: từ tháng 3/2024 đến 02/2025
}

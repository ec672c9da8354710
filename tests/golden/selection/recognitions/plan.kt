đơn vị "Sở Giáo dục và Đào tạo" { tên khác: "Sở GD-ĐT" }
đơn vị "Phòng GD-ĐT cũ" {
  hiệu lực: đến 30/06/2022
  thay bằng: "Sở Giáo dục và Đào tạo"
}
mục III "Tiêu chí lựa chọn"
lĩnh vực 15 "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập" {
  giao chủ trì: "Sở Giáo dục và Đào tạo"
  a) tập thể: "Trường dẫn đầu phong trào"
  b) cá nhân là "cán bộ quản lý", "giáo viên", "nhân viên", "học sinh": "Theo từng nhóm"
  thời gian: giai đoạn 2021-2025
}

kế hoạch "1/KH-UBND" năm 2025 {
  ban hành: "UBND tỉnh", ngày 02/01/2025
}
đơn vị "Sở Khoa học" {
  hiệu lực: từ 01/03/2025
}
đơn vị "Sở Thông tin" {
  hiệu lực: đến 28/02/2025
  thay bằng: "Sở Khoa học"
}
chuyên đề 1 "Chuyển đổi số" {
  chủ trì: "Sở Khoa học", "Sở Thông tin"
  đối tượng: cá nhân
  thời gian: năm 2025
  khen thưởng: "Bằng khen", không quá 5 cá nhân
}

chỉ thị "02/CT-UBND" năm 2025 {
  ban hành: "UBND tỉnh", ngày 06/01/2025
}
nhập "luat.kt"
chuyên đề 1 "Chuyển đổi số" {
  chủ trì: "Sở Thông tin"
  đối tượng: cá nhân
  thời gian: giai đoạn 2022-2025
  khen thưởng: "Bằng khen", không quá 5 cá nhân
}
chuyên đề 9 "Cải cách hành chính" {
  chủ trì: "Sở Nội vụ"
  thời gian: quý I
  khen thưởng: "Bằng khen", không quá 1 cá nhân
}

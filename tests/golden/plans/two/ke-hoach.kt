kế hoạch "44/KH-UBND" năm 2024 {
  ban hành: "UBND tỉnh", ngày 06/03/2024
}
nhập "luat.kt"
mục II "Các phong trào"
chuyên đề 1 "Dạy tốt, học tốt" {
  chủ trì: "Sở Giáo dục"
  đối tượng: cá nhân
  thời gian: năm 2024
  khen thưởng: "Bằng khen", không quá 2 cá nhân
}
chuyên đề 7 "Đường thông hè thoáng" {
  chủ trì: "Công an tỉnh"
  thời gian: quý I, II
  khen thưởng: "Bằng khen", không quá 1 cá nhân
}
quy định "Mỗi đơn vị một đề nghị" {
  mỗi [đơn vị đề nghị]: không quá 1 đề nghị
}

kế hoạch "1/KH-UBND" năm 2024 {
  ban hành: "UBND tỉnh", ngày 02/01/2024
}
trường [điểm]: con số
chuyên đề 1 "Cùng điểm" {
  đối tượng: cá nhân
  khen thưởng: "Bằng khen" {
    mỗi [điểm]: không quá 1 cá nhân
  }
}

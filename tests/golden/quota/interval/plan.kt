kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Huyện A"
mục II "Các phong trào"
chuyên đề 1 "Vẫn đạt" {
  đối tượng: cá nhân
  khen thưởng: "Bằng khen", không quá 3 cá nhân
}
chuyên đề 2 "Vẫn vượt" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen", không quá 1 cá nhân
}
chuyên đề 3 "Chưa rõ" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen", không quá 1 cá nhân
}
chuyên đề 4 "Ít nhất chưa rõ" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen", ít nhất 2 cá nhân
}
chuyên đề 5 "Đơn vị trống" {
  khen thưởng: "Bằng khen" { mỗi đơn vị: không quá 1 cá nhân }
}
chuyên đề 6 "Tỷ lệ chưa rõ" {
  khen thưởng: "Bằng khen" {
    không quá 9 tập thể
    không quá 50% số tập thể làm tròn xuống cá nhân
  }
}

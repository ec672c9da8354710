kế hoạch "1/KH-UBND" năm 2024 {
  tên: "Các phong trào thi đua"
}
chuyên đề 1 "Dân vận khéo" {
  đối tượng: tập thể, cá nhân
}

đơn vị "Sở Y tế"
chuyên đề 1 "Thi đua sản xuất" {
  chủ trì "Sở Y tế"
  mục tiêu: "Hoàn thành" "Vượt mức"
  đối tượng: tập thể; ; cá nhân
  thời gian năm 2024
  khen thưởng: "Bằng khen" { mỗi đơn vị không quá 5 tập thể }
  điều kiện "Sau cùng": [không có cột này] > 1
}

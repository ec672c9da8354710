chuyên đề 1 "Thi đua sản xuất" {
  chủ chì: "Sở Y tế"
  muc tieu: "Hoàn thành nhiệm vụ"
  thời gian: năm 2024
  khen thưởng: "Bằng khen" {
    xin chào
    khong qua 5 tập thể
    không quá 5 cá nhan
  }
}
chuyen de 2 "Thi đua học tập" { thời gian: năm 2024 }

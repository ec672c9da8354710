chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen" {
    không quá 20% số đề nghị tập thể
    từ 1% số cá nhân đến 2,5% số cá nhân làm tròn lên cá nhân
  }
}

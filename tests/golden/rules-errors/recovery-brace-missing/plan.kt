chuyên đề 1 "Thi đua sản xuất"
  thời gian: năm 2024
}
chuyên đề 2 "Thi đua học tập" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen"
    không quá 5 tập thể
  điều kiện "Sau cùng": [không có cột này] > 1
}

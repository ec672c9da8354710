chuyên đề 1 "Có mức tối đa" {
  khen thưởng: "Bằng khen" {
    ít nhất 2 cá nhân
    không quá 10 cá nhân, tập thể
  }
}
chuyên đề 2 "Đúng bằng" {
  khen thưởng: "Bằng khen", đúng 3 cá nhân
}
chuyên đề 3 "Theo tỷ lệ" {
  khen thưởng: "Bằng khen", không quá 10 % số đề nghị làm tròn xuống cá nhân
}
chuyên đề 4 "Không khen thưởng" {
}

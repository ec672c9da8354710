chuyên đề 1 "Ưu tiên loại được tính" {
  e) khen thưởng: "Bằng khen", không quá 10 cá nhân, tập thể, ưu tiên khi [loại] là tập thể
}
chuyên đề 2 "Ưu tiên trong thời gian" {
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 10 cá nhân, ưu tiên khi [đến ngày] < 01/06/2024
}
chuyên đề 3 "Ưu tiên theo tên" {
  e) khen thưởng: "Bằng khen", không quá 10 cá nhân, ưu tiên "công nhân", "tổ"
}

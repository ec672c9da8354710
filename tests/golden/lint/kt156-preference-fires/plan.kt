chuyên đề 1 "Ưu tiên loại không được tính" {
  e) khen thưởng: "Bằng khen", không quá 10 cá nhân, ưu tiên khi [loại] là tập thể
}
chuyên đề 2 "Ưu tiên ngoài thời gian" {
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 10 cá nhân, ưu tiên khi [đến ngày] < 01/01/2024
}
chuyên đề 3 "Ưu tiên bỏ trống" {
  e) khen thưởng: "Bằng khen", không quá 10 cá nhân, ưu tiên "công nhân", " "
}

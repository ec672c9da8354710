chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen" {
    không quá 5 tập thể
}
chuyên đề 2 "Thi đua học tập" {
  thời gian: năm 2024

mục III "Tổ chức thực hiện"
chuyên đề 3 "Thi đua bảo vệ môi trường" { thời gian: nam 2024 }

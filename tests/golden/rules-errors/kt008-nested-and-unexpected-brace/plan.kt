chuyên đề 1 "Thi đua sản xuất" {
  chủ trì: "Sở Y tế" { không quá 5 tập thể }
  thời gian: năm 2024
  điều kiện "Một": [năm thành lập] > }
đơn vị "Sở Y tế"
chuyên đề 2 "Thi đua học tập" {
  đối tượng: tập thể, }
chuyên đề 3 "Thi đua bảo vệ môi trường" { thời gian: nam 2024 }

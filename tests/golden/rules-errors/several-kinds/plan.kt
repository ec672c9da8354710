kế hoạch "01/KH-UBND" năm 2024 {
  tên: Thi đua
  ban hành: "UBND tỉnh", ngày 32/01/2024
}
đơn vị "Sở Y tế"
chuyên đề 1 "Thi đua sản xuất" {
  a) chủ trì: "Sở Y tế"
  b) mục têu: "Hoàn thành"
  c) đối tượng: tập thể thuộc khối "Huyện"
  đ) thời gian: từ 08/2024 đến 06/2024
  e) khen thưởng: "Bằng khen" {
       không quá 5.5 tập thể
       "Sở Y tế", "Sở Nội vụ": không quá 3 cá nhân
     }
}
chuyên đề 1 "Thi đua học tập" { thời gian: năm 2024 }
bổ sung "Công văn 1": chuyên đề 9 thêm 2

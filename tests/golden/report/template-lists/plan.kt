kế hoạch "7/KH-UBND" năm 2024 { }
đơn vị "Sở Nội vụ"
trường [vùng]: chữ
trường [khu vực]: chữ
trường [mức]: chữ
trường [ghi thêm]: chữ
trường [hạng]: chữ
chuyên đề 1 "Cải cách hành chính" {
  a) chủ trì: "Sở Nội vụ"
  c) đối tượng: tập thể, cá nhân
  d) điều kiện: [vùng] trong ("núi", "Đồng  bằng") và [mức] là "tốt"
  d) điều kiện: [khu vực] là "1" hoặc [khu vực] là "2"
  d) điều kiện: [hạng] trong ("A", "B") khi [loại] là tập thể
  e) khen thưởng: "Giấy khen", không quá 5 cá nhân khi [vùng] là "NÚI"
}
chuyên đề 2 "Lao động giỏi" {
  a) chủ trì: "Sở Nội vụ"
  c) đối tượng: tập thể, cá nhân
  d) điều kiện: [vùng] là "ven biển"
  d) điều kiện: [ghi thêm] khác "không" và không ([ghi thêm] là "thôi") khi [ghi thêm] khác "hẹn"
  e) khen thưởng: "Giấy khen", không quá 5 cá nhân
}
quy định "Mức" {
  điều kiện: [mức] trong ("tốt", "khá")
}

kế hoạch "7/KH-UBND" năm 2024 { }
đơn vị "Sở Nội vụ" { viết tắt: "SNV" }
đơn vị "Sở Tài chính"
đơn vị "Ngân hàng A"
khối "Ngân hàng": "Ngân hàng A"
trường [vùng, miền]: chữ
chuyên đề 1 "Cải cách hành chính" {
  a) chủ trì: "Sở Nội vụ"
  c) đối tượng: tập thể, cá nhân là "chuyên viên"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen" {
       nhánh "Một cửa": không quá 2 tập thể, cá nhân
     }
  g) hạn gửi: chậm nhất 30/11/2024
}
chuyên đề 2 "Lao động giỏi" {
  a) chủ trì: khối "Ngân hàng"
  e) khen thưởng: "Giấy khen", không quá 5 cá nhân khi [vùng, miền] là "núi"
}

kế hoạch "1/KH-UBND" năm 2024 {}
chuyên đề 1 "Cả năm" { thời gian: năm 2024 }
chuyên đề 2 "Kéo dài" { thời gian: quý I }
bổ sung "CV 5/UBND": chuyên đề 2 kéo dài đến 31/12/2024
nhiệm vụ 1 "Sơ kết" {
  thời gian: quý III
  sau: chuyên đề 1, chuyên đề 2
}
hạn "Gửi báo cáo tổng kết" {
  thời gian: trước 31/12/2024
  sau: chuyên đề 1
}

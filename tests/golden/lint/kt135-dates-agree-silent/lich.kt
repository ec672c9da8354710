kế hoạch "1/KH-HĐ" năm 2024 { ban hành: "Hội đồng", ngày 06/02/2024 }
nhiệm vụ 1 "Phát động" {
  thời gian: quý I
  ban hành: "44/KH-UBND", ngày 06/03/2024
}
nhiệm vụ 2 "Quy định" {
  thời gian: quý I
  ban hành: "144/KH-UBND", ngày 07/03/2024
}
nhiệm vụ 22 "Khen thưởng năm học" {
  thời gian: quý III
  sau: chuyên đề 8 "44/KH-UBND"
}

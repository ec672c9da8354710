kế hoạch "1/KH-UBND" năm 2024 {}
nhiệm vụ 1 "Phát động" {
  thời gian: quý I
  ban hành: "44/KH-UBND", ngày 31/03/2024
}
nhiệm vụ 2 "Chỉ thị" {
  thời gian: quý I
  ban hành: "02/CT-UBND"
}
# Chỉ có hạn cuối: ban hành sớm không sai.
nhiệm vụ 3 "Quy định" {
  thời gian: trước 01/03/2024
  ban hành: "5/QĐ-UBND", ngày 15/12/2023
}
nhiệm vụ 4 "Hướng dẫn" { ban hành: "6/HD-SNV", ngày 15/12/2023 }

kế hoạch "1/KH-HĐ" năm 2024 {
  ban hành: "Hội đồng", ngày 06/02/2024
  người ký: "Chủ tịch"
}
đơn vị "Sở A"
# bỏ qua KT135: bản đăng công báo in nhầm ngày
nhiệm vụ 1 "Phát động" {
  thời gian: quý I
  ban hành: "44/KH-UBND", ngày 07/03/2024
}
# bỏ qua KT149: không còn đúng
nhiệm vụ 3 "Khen thưởng" {
  thời gian: quý III
  sau: chuyên đề 7 "44/KH-UBND"
}

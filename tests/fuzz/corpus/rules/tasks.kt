kế hoạch "01/KH-HĐTĐKT" năm 2024 { tên: "Hoạt động của Hội đồng" }
nhiệm vụ 15 "Xây dựng kế hoạch kiểm tra" {
  thời gian: quý II
  sau: nhiệm vụ 21
}
nhiệm vụ 21 "Kiểm tra công tác thi đua" {
  thời gian: quý II, III
  sau: nhiệm vụ 15, nhiệm vụ 51, chuyên đề 8 "44/KH-UBND"
}
nhiệm vụ 15 "Học tập kinh nghiệm" { thời gian: năm 2024 }
hạn "Báo cáo năm": ngày 29 tháng 2 hằng năm, từ 2022 đến 2025
hạn "Khen điển hình": ngày 11 tháng 6 hằng năm, từ 07/2024 đến 12/2024

kế hoạch "1/KH-UBND" năm 2024 {}
nhiệm vụ 1 "Xây dựng kế hoạch kiểm tra" { thời gian: quý II, III }
nhiệm vụ 2 "Kiểm tra" {
  thời gian: quý II
  sau: nhiệm vụ 1
}
hạn "Gửi báo cáo": ngày 11 tháng 6 hằng năm, từ 2022 đến 2025
nhiệm vụ 3 "Khen thưởng điển hình" {
  thời gian: chậm nhất 10/06/2024
  sau: hạn "Gửi báo cáo"
}
hạn "Tổng hợp" {
  thời gian: trước 30/09/2024
  sau: nhiệm vụ 1, nhiệm vụ 3
}

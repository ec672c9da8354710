kế hoạch "1/KH-UBND" năm 2024 {}
nhiệm vụ 1 "Xây dựng kế hoạch kiểm tra" { thời gian: quý II }
# Cùng hạn thì vẫn giữ được thứ tự.
nhiệm vụ 2 "Kiểm tra" {
  thời gian: quý II
  sau: nhiệm vụ 1
}
nhiệm vụ 3 "Tổng kết" { sau: nhiệm vụ 2 }
nhiệm vụ 4 "Khen thưởng" {
  thời gian: quý IV
  sau: nhiệm vụ 3
}
hạn "Gửi báo cáo": ngày 11 tháng 6 hằng năm, từ 2022 đến 2025
# Hạn hằng năm: so với hạn của năm 2024, không phải năm 2025.
nhiệm vụ 5 "Khen thưởng điển hình" {
  thời gian: quý II
  sau: hạn "Gửi báo cáo"
}
nhiệm vụ 6 "Khen bổ sung" {
  thời gian: quý I năm 2021
  sau: hạn "Gửi báo cáo"
}

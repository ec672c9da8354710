kế hoạch "1/KH-UBND" năm 2024 {}
chuyên đề 1 "Cả năm" { thời gian: năm 2024 }
chuyên đề 2 "Không ghi thời gian" {}
nhiệm vụ 1 "Tổng kết" {
  thời gian: quý IV
  sau: chuyên đề 1, chuyên đề 2
}
nhiệm vụ 2 "Khen thưởng" { sau: chuyên đề 1 }
hạn "Gửi báo cáo tổng kết" {
  thời gian: chậm nhất 31/12/2024
  sau: chuyên đề 1
}
# Không ghi "sau" thì không đoán.
nhiệm vụ 3 "Sơ kết chuyên đề" { thời gian: quý II }

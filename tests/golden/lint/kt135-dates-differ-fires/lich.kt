kế hoạch "1/KH-HĐ" năm 2024 { ban hành: "Hội đồng", ngày 06/02/2024 }
nhiệm vụ 1 "Phát động" {
  thời gian: quý I
  # Số viết rời vẫn là số ấy.
  ban hành: "Kế hoạch số 44 /KH-UBND", ngày 03/06/2024
}
# Không ghi ngày: lấy ngày của chính văn bản.
nhiệm vụ 2 "Chỉ thị" {
  thời gian: quý II
  ban hành: "02/CT-UBND"
}
nhiệm vụ 3 "Khen thưởng" {
  thời gian: quý III
  sau: chuyên đề 1 "44/KH-UBND", chuyên đề 2 "44/KH-UBND", hạn "Báo cáo" "02/CT-UBND"
}

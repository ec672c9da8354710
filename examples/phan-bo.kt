# Số đại biểu phân bổ cho các đơn vị. Công văn này là bịa đặt, để thử khối "chọn" của Kế hoạch 90/KH-UBND.
# Places of the congress by unit. The letter is invented, to try the choice of delegates.
#
# khen run rules/2021-2025-dien-hinh.kt examples/phan-bo.kt examples/cong-nhan.csv

phân bổ "Đại biểu dự Đại hội Thi đua yêu nước tỉnh lần thứ X" {
  căn cứ: "Công văn 1215/SNV-TĐKT", ngày 20/05/2025
  "Sở Y tế": 2
  "Sở Giáo dục và Đào tạo": 2
  "Công an tỉnh": 2
  "Hội Nông dân tỉnh": 3
  khối "Ủy ban nhân dân các huyện, thị xã, thành phố": 2
}

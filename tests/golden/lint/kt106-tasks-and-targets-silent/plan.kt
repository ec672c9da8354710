kế hoạch "1/KH-UBND" năm 2024 {}
# Cùng tên nhưng khác loại; hạn hằng năm là nhiều việc cùng một mục.
nhiệm vụ 1 "Chuyển đổi số" { thời gian: quý I }
chỉ tiêu 1 "Chuyển đổi số": hoàn thành
chuyên đề 1 "Chuyển đổi số" {}
nhiệm vụ 2 "Họp Hội đồng, phiên thứ nhất" { thời gian: quý II }
nhiệm vụ 3 "Họp Hội đồng, phiên thứ hai" { thời gian: quý III }
hạn "Gửi báo cáo": ngày 11 tháng 6 hằng năm, từ 2022 đến 2025

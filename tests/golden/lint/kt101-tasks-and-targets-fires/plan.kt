kế hoạch "1/KH-UBND" năm 2024 {}
nhiệm vụ 1 "Một" { thời gian: quý I }
chỉ tiêu 1 "Một": hoàn thành
chuyên đề 1 "Một" {}
nhiệm vụ 2 "Hai" { thời gian: quý I }
nhiệm vụ 4 "Bốn" { thời gian: quý I }
# Hạn không có số, hạn hằng năm là nhiều việc cùng một mục.
hạn "Gửi báo cáo": ngày 11 tháng 6 hằng năm, từ 2022 đến 2025
chỉ tiêu 5 "Năm": hoàn thành
phong trào 3 "Ba" {}

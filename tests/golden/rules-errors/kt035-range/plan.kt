kế hoạch "01/KH-UBND" năm 20240 { tên: "Thử" }
chuyên đề 1 "Thi đua sản xuất" { thời gian: quý V năm 2024 }
chuyên đề 2 "Thi đua học tập" { thời gian: năm 0 }
chuyên đề 3 "Thi đua bảo vệ môi trường" { thời gian: quý I, II, VI }

kế hoạch "44/KH-UBND" năm 2024 {}
nhập "luat.kt"
chuyên đề 1 "Dạy tốt, học tốt" { thời gian: năm 2024 }

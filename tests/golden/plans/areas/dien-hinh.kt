kế hoạch "90/KH-UBND" năm 2021 {}
lĩnh vực 1 "Học tập và làm theo Bác" { thời gian: giai đoạn 2021-2025 }
lĩnh vực 2 "Dạy tốt, học tốt" { thời gian: giai đoạn 2021-2025 }

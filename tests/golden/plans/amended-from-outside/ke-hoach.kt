kế hoạch "44/KH-UBND" năm 2024 {}
chuyên đề 1 "Một" { khen thưởng: "Bằng khen", không quá 1 cá nhân }
chuyên đề 2 "Hai" { khen thưởng: "Bằng khen", không quá 1 cá nhân }

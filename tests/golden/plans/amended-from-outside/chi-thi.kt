chỉ thị "02/CT-UBND" năm 2024 {}
chuyên đề 1 "Ba" { khen thưởng: "Bằng khen", không quá 1 cá nhân }

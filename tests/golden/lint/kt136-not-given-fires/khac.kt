kế hoạch "45/KH-UBND" năm 2024 {}

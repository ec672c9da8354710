kế hoạch "01/KH-UBND" năm 2024 {
  tên: "Một"
}
kế hoạch "02/KH-UBND" năm 2024 { tên: "Hai" }

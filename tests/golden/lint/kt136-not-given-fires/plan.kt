kế hoạch "1/KH-UBND" năm 2024 {}
nhiệm vụ 22 "Khen thưởng năm học" {
  thời gian: quý III
  sau: chuyên đề 8 "44/KH-UBND", chuyên đề 9 "44/KH-UBND", hạn "Khen điển hình" "90/KH-UBND"
}

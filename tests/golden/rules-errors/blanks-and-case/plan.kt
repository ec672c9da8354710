CHUYÊN ĐỀ 1 "Thi đua sản xuất" {
	Thời  gian :  năm
      2024
  khen thưởng: “Bằng khen” , không   quá 5 tập thể @
}

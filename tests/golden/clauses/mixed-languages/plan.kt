Kế Hoạch "01/KH-UBND" YEAR 2024 { name: “Thi đua” }
UNIT "Sở Y tế"
campaign 1 "Một" {
  a) chủ  trì: any
     unit
  period: năm
    2024           # ghi chú giữa chừng
  AWARDS: "Bằng khen" , không
    quá 1 collectives, cá nhân
}

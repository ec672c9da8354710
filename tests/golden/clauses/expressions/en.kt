field [n]: number
field [ngày họp]: date
unit "Sở Y tế"
unit "Sở Nội vụ"
block "Sở": "Sở Y tế", "Sở Nội vụ"
campaign 1 "Biểu thức" {
  condition "c01 là": [dịp] is "họp"
  condition "c02 bằng": [n] = 10
  condition "c03 khác": [n] differs from 11
  condition "c04 nhỏ hơn": [n] < 11
  condition "c05 lớn hơn": [n] > 9
  condition "c06 không lớn hơn": [n] <= 10
  condition "c07 không nhỏ hơn": [n] >= 10
  condition "c08 không là": [dịp] not is "nghỉ"
  condition "c09 chia hết": [n] divisible by 5
  condition "c10 không chia hết": [n] not divisible by 3
  condition "c11 thuộc": [đơn vị] belonging to block "Sở", "Sở Nội vụ"
  condition "c12 không thuộc": [đơn vị] not belonging to "Sở Nội vụ"
  condition "c13 trong": [n] in (10, 20)
  condition "c14 không trong": [dịp] not in ("nghỉ", "lễ")
  condition "c15 trong năm": [ngày họp] in year 2024
  condition "c16 trong quý": [ngày họp] in quarter I, II year 2024
  condition "c17 trong khoảng": [ngày họp] in from 01/03/2024 to 31/03/2024
  condition "c18 không trong tháng": [ngày họp] not in month 04/2024
  condition "c19 số trong giai đoạn": [năm thành lập] in stage 2001-2010
  condition "c20 hoặc": [n] = 1 or [n] = 10
  condition "c21 và": [n] > 1 and [n] < 100
  condition "c22 không": not [n] = 3
  condition "c23 tính": [n] * 2 + 10 / 4 - 2,5 = 20
  condition "c24 dấu trừ": -[n] = 0 - 10
  condition "c25 ngoặc": ([n] + 2) * 2 = 24
  condition "c26 năm của": year of [ngày họp] = 2024
  condition "c27 ngày": [ngày họp] >= 06/03/2024
  condition "c28 cộng ngày": [ngày họp] + 25 = 31/03/2024
  condition "c29 trừ ngày": [ngày họp] - 01/03/2024 = 5
  condition "c30 loại": [loại] is collectives
  condition "c31 loại trong": [loại] in (collectives, individuals)
  condition "c32 số đơn vị": [n] > number of unit belonging to block "Sở"
  condition "c33 đơn vị là": [đơn vị] is "Sở Y tế"
}

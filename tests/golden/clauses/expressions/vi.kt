trường [n]: con số
trường [ngày họp]: ngày
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
chuyên đề 1 "Biểu thức" {
  điều kiện "c01 là": [dịp] là "họp"
  điều kiện "c02 bằng": [n] = 10
  điều kiện "c03 khác": [n] khác 11
  điều kiện "c04 nhỏ hơn": [n] < 11
  điều kiện "c05 lớn hơn": [n] > 9
  điều kiện "c06 không lớn hơn": [n] <= 10
  điều kiện "c07 không nhỏ hơn": [n] >= 10
  điều kiện "c08 không là": [dịp] không là "nghỉ"
  điều kiện "c09 chia hết": [n] chia hết cho 5
  điều kiện "c10 không chia hết": [n] không chia hết cho 3
  điều kiện "c11 thuộc": [đơn vị] thuộc khối "Sở", "Sở Nội vụ"
  điều kiện "c12 không thuộc": [đơn vị] không thuộc "Sở Nội vụ"
  điều kiện "c13 trong": [n] trong (10, 20)
  điều kiện "c14 không trong": [dịp] không trong ("nghỉ", "lễ")
  điều kiện "c15 trong năm": [ngày họp] trong năm 2024
  điều kiện "c16 trong quý": [ngày họp] trong quý I, II năm 2024
  điều kiện "c17 trong khoảng": [ngày họp] trong từ 01/03/2024 đến 31/03/2024
  điều kiện "c18 không trong tháng": [ngày họp] không trong tháng 04/2024
  điều kiện "c19 số trong giai đoạn": [năm thành lập] trong giai đoạn 2001-2010
  điều kiện "c20 hoặc": [n] = 1 hoặc [n] = 10
  điều kiện "c21 và": [n] > 1 và [n] < 100
  điều kiện "c22 không": không [n] = 3
  điều kiện "c23 tính": [n] * 2 + 10 / 4 - 2,5 = 20
  điều kiện "c24 dấu trừ": -[n] = 0 - 10
  điều kiện "c25 ngoặc": ([n] + 2) * 2 = 24
  điều kiện "c26 năm của": năm của [ngày họp] = 2024
  điều kiện "c27 ngày": [ngày họp] >= 06/03/2024
  điều kiện "c28 cộng ngày": [ngày họp] + 25 = 31/03/2024
  điều kiện "c29 trừ ngày": [ngày họp] - 01/03/2024 = 5
  điều kiện "c30 loại": [loại] là tập thể
  điều kiện "c31 loại trong": [loại] trong (tập thể, cá nhân)
  điều kiện "c32 số đơn vị": [n] > số đơn vị thuộc khối "Sở"
  điều kiện "c33 đơn vị là": [đơn vị] là "Sở Y tế"
}

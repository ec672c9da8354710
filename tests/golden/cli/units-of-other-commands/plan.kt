kế hoạch "7/KH-UBND" năm 2024 { }
đơn vị "Sở A"
chuyên đề 1 "Thi đua" {
  đối tượng: cá nhân thuộc "Ngân hàng B"
  e) khen thưởng: "Bằng khen", không quá 1 cá nhân
}
ví dụ "Đơn vị trong danh bạ" {
  cột: [chuyên đề] là "1", [tên], [loại] là cá nhân, [đơn vị]
  hàng "An", "NHB": đạt
  hàng "Bình", "Sở A": KT302
}

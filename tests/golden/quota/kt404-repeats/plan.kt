kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
quy định "Không khen nhiều lần cho một thành tích" {
  căn cứ: "Luật Thi đua, khen thưởng", điều 5
  mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị
}
chuyên đề 1 "Một" { e) khen thưởng: "Bằng khen", không quá 9 tập thể, cá nhân }
chuyên đề 2 "Hai" { e) khen thưởng: "Bằng khen", không quá 9 tập thể, cá nhân }

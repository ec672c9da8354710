kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
chuyên đề 1 "Đúng" { e) khen thưởng: "Bằng khen", đúng 2 cá nhân }
chuyên đề 2 "Từ đến" { e) khen thưởng: "Bằng khen", từ 2 đến 3 cá nhân }
chuyên đề 3 "Đúng mà thừa" { e) khen thưởng: "Bằng khen", đúng 1 cá nhân }
chuyên đề 4 "Từ đến mà thừa" { e) khen thưởng: "Bằng khen", từ 1 đến 2 cá nhân }

kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
chuyên đề 1 "Thi đua" { e) khen thưởng: "Bằng khen", không quá 2 tập thể, cá nhân }

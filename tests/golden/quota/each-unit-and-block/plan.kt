kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
chuyên đề 1 "Mỗi đơn vị" { e) khen thưởng: "Bằng khen" { mỗi đơn vị: không quá 1 cá nhân } }
chuyên đề 2 "Mỗi đơn vị thuộc" { e) khen thưởng: "Bằng khen" { mỗi đơn vị thuộc khối "Sở": không quá 1 cá nhân } }
chuyên đề 3 "Mỗi khối" { e) khen thưởng: "Bằng khen" { mỗi khối "Sở", "Huyện": không quá 2 cá nhân } }
chuyên đề 4 "Mỗi đơn vị đề nghị" { e) khen thưởng: "Bằng khen" { mỗi đơn vị đề nghị: không quá 1 cá nhân } }
chuyên đề 5 "Kể tên" { e) khen thưởng: "Bằng khen" { mỗi đơn vị "Sở Y tế", "Huyện A": không quá 1 cá nhân } }
chuyên đề 6 "Mỗi đơn vị ít nhất" { e) khen thưởng: "Bằng khen" { mỗi đơn vị thuộc khối "Huyện": ít nhất 1 cá nhân } }

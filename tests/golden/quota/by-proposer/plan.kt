kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
chuyên đề 1 "Một đơn vị đề nghị" { e) khen thưởng: "Bằng khen" { đơn vị đề nghị "Sở Y tế": không quá 1 cá nhân } }
chuyên đề 2 "Mỗi đơn vị đề nghị thuộc" { e) khen thưởng: "Bằng khen" { mỗi đơn vị đề nghị thuộc khối "Sở": không quá 1 cá nhân } }

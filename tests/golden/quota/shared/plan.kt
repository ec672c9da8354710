kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
chuyên đề 1 "Tổng theo đơn vị" { e) khen thưởng: "Bằng khen" { tổng "Sở Y tế", khối "Huyện": không quá 2 cá nhân } }
chuyên đề 2 "Tổng theo đơn vị đề nghị" { e) khen thưởng: "Bằng khen" { tổng đơn vị đề nghị "Sở Y tế", "Sở Nội vụ": không quá 1 cá nhân } }
chuyên đề 3 "Một đơn vị" { e) khen thưởng: "Bằng khen" { "Sở Y tế": không quá 1 cá nhân } }

kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Doanh nghiệp" mở: "Huyện A"
mục II "Các phong trào"
chuyên đề 1 "Khối đóng" { c) đối tượng: tập thể thuộc khối "Sở" }
chuyên đề 2 "Khối mở" { c) đối tượng: tập thể thuộc khối "Doanh nghiệp" }
chuyên đề 3 "Tên đơn vị" { c) đối tượng: tập thể thuộc "Sở Y tế", "Huyện A" }
chuyên đề 4 "Trừ đơn vị" { c) đối tượng: tập thể thuộc khối "Sở" trừ "Sở Nội vụ" }
chuyên đề 5 "Nhóm theo loại" { c) đối tượng: tập thể thuộc khối "Sở"; cá nhân thuộc "Huyện A" }

kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Doanh nghiệp" mở: "Huyện A"
mục II "Các phong trào"
chuyên đề 1 "Một đơn vị" { a) chủ trì: "Sở Y tế" }
chuyên đề 2 "Khối đóng" { a) chủ trì: khối "Sở" }
chuyên đề 3 "Khối mở" { a) chủ trì: khối "Doanh nghiệp" }
chuyên đề 4 "Mọi đơn vị" { a) chủ trì: mọi đơn vị }
chuyên đề 5 "Mọi đơn vị thuộc khối" { a) chủ trì: mọi đơn vị thuộc khối "Sở" }

kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Doanh nghiệp" mở: "Huyện A"
mục II "Các phong trào"
chuyên đề 1 "Chậm nhất" { hạn gửi: chậm nhất ngày 31/10/2024 }
chuyên đề 2 "Trước" { hạn gửi: trước 31/10/2024 }

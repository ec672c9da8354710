đơn vị "Sở Y tế"
đơn vị "SỞ Y TẾ"
khối "Một": "Sở Y tế"
khối "Một" mở
trường [điểm]: con số
trường [Điểm]: chữ
năm học 2023-2024: từ 05/09/2023 đến 31/05/2024
năm học 2023-2024: từ 01/09/2023 đến 31/05/2024
chuyên đề 1 "Thi đua sản xuất" { thời gian: năm 2024 }
phong trào 1 "Thi đua học tập" { thời gian: năm 2024 }
quy định "Không trùng" { mỗi [tên], [thành tích]: không quá 1 đề nghị }
quy định "Không trùng" { mỗi [tên], [đơn vị]: không quá 2 đề nghị }

kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Doanh nghiệp" mở: "Huyện A"
mục II "Các phong trào"
năm học 2023-2024: từ 05/09/2023 đến 31/05/2024
chuyên đề 1 "Năm" { đ) thời gian: năm 2024 }
chuyên đề 2 "Tháng" { đ) thời gian: từ 06/2024 đến 08/2024 }
chuyên đề 3 "Năm học" { đ) thời gian: năm học 2023-2024 }
chuyên đề 4 "Giai đoạn" { đ) thời gian: giai đoạn 2021-2025 }
chuyên đề 5 "Quý" { đ) thời gian: quý II, III }
chuyên đề 6 "Một tháng" { đ) thời gian: tháng 02/2024 }

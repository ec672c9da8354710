kế hoạch "1/KH-UBND" năm 2024 {}
đơn vị "Sở A" { viết tắt: "SA" }
khối "K": "Sở A"
khối "L" mở
trường [điểm]: con số
năm học 2023-2024: từ 01/09/2023 đến 31/05/2024
chuyên đề 1 "Một" { thời gian: năm học 2023-2024 }
chuyên đề 1 "Hai" {}

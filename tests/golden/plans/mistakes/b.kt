kế hoạch "2/KH-UBND" {}
# Khai báo như ở kế hoạch kia thì không phải là hai lần.
đơn vị "Sở A" { tên khác: "Sở a nhỏ" }
khối "K": "Sở A"
trường [điểm]: con số
năm học 2023-2024: từ 01/08/2023 đến 31/08/2024
chuyên đề 1 "Ba" { thời gian: năm học 2023-2024 }
# Khai báo khác đi thì phải hỏi lại.
khối "L": "Sở A"
trường [điểm]: chữ
# Văn bản này không ghi năm, nên quý phải ghi năm.
chuyên đề 2 "Bốn" { thời gian: quý I }
bổ sung "Công văn 5/UBND": chuyên đề 7 thêm 1

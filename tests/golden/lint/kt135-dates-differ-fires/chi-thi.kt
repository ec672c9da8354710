chỉ thị "02/CT-UBND" năm 2024 { ban hành: "UBND tỉnh", ngày 06/03/2024 }
hạn "Báo cáo": chậm nhất 15/12/2024

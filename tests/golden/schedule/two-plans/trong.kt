kế hoạch "/KH-UBND" năm 2024 { tên: "Số còn để trống" }
hạn "Gửi văn bản phát động": chậm nhất 30/04/2024

kế hoạch "12/KH-SNV" năm 2024 { tên: "Công tác năm 2024 của Sở" }
nhiệm vụ 3 "Báo cáo quý" { thời gian: quý I }
nhiệm vụ 40 "Tập huấn" { thời gian: quý II sau: nhiệm vụ 3 "01/KH-HĐTĐKT" }
khối "Các xã" mở
hạn "Gửi báo cáo" { chủ trì: mỗi đơn vị thuộc khối "Các xã" thời gian: chậm nhất 15/04/2024 }
nhiệm vụ 41 "Ban hành quy chế thi đua" { thời gian: quý I sau: chuyên đề 8 "44/KH-UBND" ban hành: "05/QĐ-SNV", ngày 10/04/2024 }

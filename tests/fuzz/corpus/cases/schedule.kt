kế hoạch "90/KH-UBND" năm 2021 { tên: "Điển hình tiên tiến giai đoạn 2021-2025" }
đơn vị "Sở Y tế" { viết tắt: "SYT" }
đơn vị "Sở Nội vụ"
đơn vị "Sở Tài chính"
đơn vị "Sở Cũ" { hiệu lực: từ 2015 đến 2020 }
khối "Các cơ quan chủ trì": "Sở Y tế", "Sở Nội vụ", "Sở Tài chính", "Sở Cũ"
khối "Các xã" mở
hạn "Gửi kế hoạch về Sở Nội vụ" {
  chủ trì: mỗi đơn vị thuộc khối "Các cơ quan chủ trì"
  thời gian: trước 31/08/2021
}
hạn "Hội nghị ở cơ sở" {
  chủ trì: mỗi đơn vị thuộc khối "Các xã"
  thời gian: quý I, II năm 2025
}
hạn "Báo cáo tổng kết" {
  chủ trì: mỗi "Sở Y tế", "Sở Nội vụ"
  thời gian: chậm nhất 31/10/2025
}
hạn "Khen điển hình tiên tiến": ngày 11 tháng 6 hằng năm, từ 2022 đến 2025
hạn "Khen điển hình tiên tiến năm 2021": quý IV năm 2021
hạn "Đại hội Thi đua yêu nước tỉnh": quý III năm 2025
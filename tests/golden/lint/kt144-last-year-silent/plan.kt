# So sánh, viện dẫn, ngày tháng, khoảng năm; chuyên đề bắt đầu từ năm trước.
kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 7 "Công trình trọng điểm năm 2024" {
  mục tiêu: "Tăng 10% so với năm 2023", "Thứ hạng cao hơn năm 2023", "Giai đoạn 2021-2025, năm 2023 - 2024"
  nội dung: "Thực hiện Kế hoạch 167/KH-UBND năm 2023", "Theo kết luận ngày 08 tháng 4 năm 2023", "Khởi công từ năm 2023",
    "Thu ngân sách năm 2023, năm 2024"
  thời gian: năm 2024
}
chuyên đề 20 "Chăm sóc người cao tuổi năm 2023" {
  thời gian: từ tháng 11/2023 đến 10/2024
}

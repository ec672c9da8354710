# Từ viết trọn bằng bảng chữ khác; ghi chú về chữ Ð.
kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 1 "Đoàn kết" { }

chuyên đề 2 "Giải thưởng Москва" { }

chuyên đề 3 "Bụi mịn 2,5 μm, tia α" { }

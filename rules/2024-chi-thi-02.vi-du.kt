# Ca của Chỉ thị 02/CT-UBND và luật về cờ thi đua: khen test rules/2024-chi-thi-02.kt chạy tất cả. Phần đầu viết tay; phần sau do
# khen test --boundary viết.
#
# Cases of Directive 02 and of the law on flags. The first part is written by hand, the second by khen test --boundary.

nhập "2024-chi-thi-02.kt"

# ---- Những cách hiểu đáng thử, viết tay ----

# Từ 5 năm và do Thủ tướng phát động. Phong trào 4 không nêu giai đoạn: chưa kết luận. Phong trào 7 và 11 đủ năm nhưng của tỉnh.
ví dụ "Cờ thi đua của Chính phủ" {
  cột: [phong trào], [đơn vị đề nghị] là "Sở Nội vụ", [tên], [loại] là tập thể, [đơn vị] là "Sở Nội vụ",
      [hình thức] là "Cờ thi đua của Chính phủ", [thành tích] là "Thành tích #", [từ ngày] là 01/01/2023,
      [đến ngày] là 31/12/2024
  hàng "1", "Tập thể #": đạt
  hàng "2", "Tập thể #": đạt
  hàng "3", "Tập thể #": đạt
  hàng "4", "Tập thể #": thiếu thông tin
  hàng "5", "Tập thể #": đạt
  hàng "6", "Tập thể #": KT306
  hàng "7", "Tập thể #": KT306
  hàng "8", "Tập thể #": KT306
  hàng "9", "Tập thể #": KT306
  hàng "10", "Tập thể #": KT306, KT308
  hàng "11", "Tập thể #": KT306
}

# Từ 3 năm, ai phát động cũng được. Cách ghi hình thức khác nhau mà cùng nghĩa thì xét như nhau.
ví dụ "Cờ thi đua của tỉnh" {
  cột: [phong trào], [đơn vị đề nghị] là "Sở Nội vụ", [tên], [loại] là tập thể, [đơn vị] là "Sở Nội vụ", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày] là 01/01/2023, [đến ngày] là 31/12/2024
  hàng "1", "Tập thể #", "Cờ thi đua của Ủy ban nhân dân tỉnh": đạt
  hàng "6", "Tập thể #", "Cờ thi đua của UBND tỉnh": đạt
  hàng "11", "Tập thể #", "cờ thi đua cấp tỉnh": đạt
  hàng "10", "Tập thể #", "Cờ thi đua của tỉnh": thiếu thông tin
  hàng "4", "Tập thể #", "Cờ thi đua của UBND tỉnh": thiếu thông tin
  hàng "10", "Cá nhân #", "Bằng khen": đạt
}

ví dụ "Gọi phong trào bằng tên; chỉ thị có 11 phong trào" {
  cột: [phong trào], [đơn vị đề nghị] là "Sở Nội vụ", [tên], [loại] là cá nhân, [đơn vị] là "Sở Nội vụ",
      [hình thức] là "Bằng khen", [thành tích] là "Thành tích #", [từ ngày] là 01/01/2023, [đến ngày] là 31/12/2024
  hàng "Vì người nghèo - không để ai bị bỏ lại phía sau", "Cá nhân #": đạt
  hàng "12", "Cá nhân #": KT201
}

# Thứ hạng phải nhỏ hơn, điểm phải cao hơn năm trước; giữ nguyên là không đạt.
ví dụ "Các chỉ số: hơn năm trước" {
  cột: [chỉ tiêu], [kết quả], [năm trước]
  hàng "1", "0", "": đạt
  hàng "2", "14", "15": đạt
  hàng "3", "88,43", "88,42": đạt
  hàng "4", "67,91", "": thiếu thông tin
}
ví dụ "Các chỉ số: giữ nguyên hoặc kém hơn" {
  cột: [chỉ tiêu], [kết quả], [năm trước]
  hàng "1", "1", "": KT601 chỉ tiêu 1
  hàng "2", "15", "15": KT601 chỉ tiêu 2
  hàng "3", "88,42", "88,42": KT601 chỉ tiêu 3
  hàng "4", "67,9", "67,91": KT601 chỉ tiêu 4
}

# ---- Ở từng giới hạn và ngay bên ngoài nó, do khen test --boundary viết ----

ví dụ "Phong trào 1: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Tập thể #", 01/01/2021, 31/12/2025: đạt
  hàng "Tập thể #", 31/12/2020, 31/12/2025: KT304
  hàng "Tập thể #", 01/01/2021, 01/01/2026: KT304
}

ví dụ "Phong trào 2: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "2", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Tập thể #", 01/01/2021, 31/12/2025: đạt
  hàng "Tập thể #", 31/12/2020, 31/12/2025: KT304
  hàng "Tập thể #", 01/01/2021, 01/01/2026: KT304
}

ví dụ "Phong trào 3: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "3", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Tập thể #", 01/01/2019, 31/12/2025: đạt
  hàng "Tập thể #", 31/12/2018, 31/12/2025: KT304
  hàng "Tập thể #", 01/01/2019, 01/01/2026: KT304
}

ví dụ "Phong trào 4: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "4", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "khác", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  hàng "Tập thể #": đạt
}

ví dụ "Phong trào 5: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "5", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Tập thể #", 01/01/2023, 31/12/2030: đạt
  hàng "Tập thể #", 31/12/2022, 31/12/2030: KT304
  hàng "Tập thể #", 01/01/2023, 01/01/2031: KT304
}

ví dụ "Phong trào 6: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "6", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Cờ thi đua của Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Tập thể #", 01/01/2022, 31/12/2025: đạt
  hàng "Tập thể #", 31/12/2021, 31/12/2025: KT304
  hàng "Tập thể #", 01/01/2022, 01/01/2026: KT304
}

ví dụ "Phong trào 7: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "7", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Cờ thi đua của Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Tập thể #", 01/01/2021, 31/12/2025: đạt
  hàng "Tập thể #", 31/12/2020, 31/12/2025: KT304
  hàng "Tập thể #", 01/01/2021, 01/01/2026: KT304
}

ví dụ "Phong trào 8: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "8", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Cờ thi đua của Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Tập thể #", 01/01/2022, 31/12/2025: đạt
  hàng "Tập thể #", 31/12/2021, 31/12/2025: KT304
  hàng "Tập thể #", 01/01/2022, 01/01/2026: KT304
}

ví dụ "Phong trào 9: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "9", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Cờ thi đua của Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Tập thể #", 01/01/2022, 31/12/2025: đạt
  hàng "Tập thể #", 31/12/2021, 31/12/2025: KT304
  hàng "Tập thể #", 01/01/2022, 01/01/2026: KT304
}

ví dụ "Phong trào 10: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "10", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "khác", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  hàng "Tập thể #": đạt
}

ví dụ "Phong trào 11: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "11", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Cờ thi đua của Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Tập thể #", 01/01/2021, 31/12/2025: đạt
  hàng "Tập thể #", 31/12/2020, 31/12/2025: KT304
  hàng "Tập thể #", 01/01/2021, 01/01/2026: KT304
}

ví dụ "Quy định chung: điểm c khoản 2 điều 5 Luật Thi đua, khen thưởng" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [thành tích] là "Thành tích", [từ ngày] là 01/01/2021,
      [đến ngày] là 31/12/2025
  hàng "Tập thể": đạt
  hàng "Tập thể": KT404 điểm c
}

ví dụ "Quy định chung: khoản 2 điều 26 Luật Thi đua, khen thưởng" {
  cột: [chuyên đề] là "4", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức], [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024,
      [đến ngày] là 31/12/2024
  hàng "Tập thể #", "khác": đạt
  hàng "Tập thể #", "Cờ thi đua của Ủy ban nhân dân tỉnh": thiếu thông tin
}

ví dụ "Quy định chung: khoản 3 điều 25 Luật Thi đua, khen thưởng" {
  cột: [chuyên đề] là "6", [đơn vị đề nghị] là "Ủy ban nhân dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức], [thành tích] là "Thành tích #", [từ ngày] là 01/01/2022,
      [đến ngày] là 31/12/2025
  hàng "Tập thể #", "Cờ thi đua của Ủy ban nhân dân tỉnh": đạt
  hàng "Tập thể #", "Cờ thi đua của Chính phủ": KT306
}

ví dụ "Chỉ tiêu: vừa đạt" {
  cột: [chỉ tiêu], [kết quả], [đơn vị tính], [năm trước]
  hàng "1", "0", "nơi", "": đạt
  hàng "2", "9", "thứ hạng", "10": đạt
  hàng "3", "11", "điểm", "10": đạt
  hàng "4", "11", "điểm", "10": đạt
}

ví dụ "Chỉ tiêu: thiếu một chút" {
  cột: [chỉ tiêu], [kết quả] là "10", [đơn vị tính], [năm trước] là "10"
  hàng "2", "thứ hạng": KT601
  hàng "3", "điểm": KT601
  hàng "4", "điểm": KT601
}

ví dụ "Chỉ tiêu: quá một chút" {
  cột: [chỉ tiêu], [kết quả] là "1", [đơn vị tính] là "nơi"
  hàng "1": KT601
}

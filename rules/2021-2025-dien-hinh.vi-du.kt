# Ca của Kế hoạch 90/KH-UBND: khen test rules/2021-2025-dien-hinh.kt chạy tất cả. Phần đầu viết tay; phần sau do khen test --boundary
# viết.
#
# Cases of Plan 90/KH-UBND. The first part is written by hand, the second by khen test --boundary.

nhập "2021-2025-dien-hinh.kt"

# Đơn vị thử, cho khối mà kế hoạch không kê thành viên nào.
đơn vị "Đơn vị thử 1" {
  thuộc: khối "Các cơ quan, đơn vị thuộc Khối thi đua của tỉnh"
}

# Số đại biểu thử; số thật do văn bản phân bổ nêu.
phân bổ "Đại biểu dự Đại hội Thi đua yêu nước tỉnh lần thứ X" {
  "Sở Y tế": 2
  "Sở Nội vụ": 1
}

# ---- Những cách hiểu đáng thử, viết tay ----

# Hộ gia đình chỉ có ở lĩnh vực 8 (gạch riêng) và 17 (nêu trong phần cá nhân); doanh nghiệp không có ở lĩnh vực nào.
ví dụ "Loại đối tượng" {
  cột: [lĩnh vực], [tên], [loại], [đơn vị] là "Hội Nông dân tỉnh", [năm] là 2023
  hàng "8", "Hộ ông #", hộ gia đình: đạt
  hàng "17", "Hộ ông #", hộ gia đình: đạt
  hàng "16", "Hộ bà #", hộ gia đình: KT301
  hàng "7", "Công ty #", doanh nghiệp: KT301
  hàng "18", "Chi hội #", tập thể: đạt
}

# Bốn nhóm của lĩnh vực 15; tập thể thì không hỏi chức danh.
ví dụ "Chức danh ở lĩnh vực 15" {
  cột: [lĩnh vực] là "15", [tên], [loại], [chức danh], [đơn vị] là "Sở Giáo dục và Đào tạo", [năm] là 2023
  hàng "Cá nhân #", cá nhân, "cán bộ quản lý": đạt
  hàng "Cá nhân #", cá nhân, "Giáo viên": đạt
  hàng "Cá nhân #", cá nhân, "nhân viên": đạt
  hàng "Cá nhân #", cá nhân, "học sinh": đạt
  hàng "Cá nhân #", cá nhân, "phụ huynh": KT303
  hàng "Cá nhân #", cá nhân, "": thiếu thông tin
  hàng "Tổ #", tập thể, "": đạt
}

# Một năm hai lĩnh vực là hai lượt khác nhau; một năm một lĩnh vực hai lần thì lượt sau không tính.
ví dụ "Công nhận hai lần trong một năm" {
  cột: [lĩnh vực], [tên] là "Khoa Nhi", [loại] là tập thể, [đơn vị] là "Sở Y tế", [năm]
  hàng "3", 2023: đạt
  hàng "12", 2023: đạt
  hàng "3", 2024: đạt
  hàng "3", 2023: KT704
}

# Sở Y tế có 2 suất. Nhiều lần hơn thì được chọn; bằng nhau mà đủ suất cho cả nhóm thì không phải xem xét gì.
ví dụ "Bằng nhau mà vẫn đủ suất" {
  cột: [lĩnh vực] là "3", [tên], [loại] là cá nhân, [đơn vị] là "Sở Y tế", [năm]
  hàng "Nguyễn Thị Ba", 2022: đạt
  hàng "Nguyễn Thị Ba", 2023: đạt
  hàng "Trần Văn Hai", 2023: đạt
  hàng "Trần Văn Hai", 2024: đạt
  hàng "Lê Thị Một", 2025: đạt
  cả bảng: KT702
}

# Kế hoạch không nói chọn ai khi bằng nhau ở suất cuối: khen nêu cả nhóm, không chọn thay.
ví dụ "Bằng nhau ở suất cuối" {
  cột: [lĩnh vực] là "3", [tên], [loại] là cá nhân, [đơn vị] là "Sở Y tế", [năm]
  hàng "Nguyễn Thị Ba", 2022: đạt
  hàng "Nguyễn Thị Ba", 2023: đạt
  hàng "Trần Văn Hai", 2024: đạt
  hàng "Lê Thị Một", 2025: đạt
  cả bảng: KT701, KT702
}

ví dụ "Suất cuối tùy một ô chưa ghi" {
  cột: [lĩnh vực] là "3", [tên], [loại] là cá nhân, [đơn vị] là "Sở Y tế", [năm]
  hàng "Nguyễn Thị Ba", 2022: đạt
  hàng "Nguyễn Thị Ba", 2023: đạt
  hàng "Trần Văn Hai", 2024: đạt
  hàng "Lê Thị Một", "": thiếu thông tin
  cả bảng: KT702, KT705
}

ví dụ "Thừa suất, thiếu suất" {
  cột: [lĩnh vực] là "9", [tên], [loại] là tập thể, [đơn vị], [năm] là 2024
  hàng "Phòng #", "Sở Nội vụ": đạt
  hàng "Phòng #", "Sở Y tế": đạt
  hàng "Phòng #", "Sở Tài chính": đạt
  cả bảng: KT702, KT703
}

# "Trước ngày 31/8/2021" không tính ngày 31/8; khen thưởng chậm nhất ngày 11/6, riêng năm 2021 trong quý IV.
ví dụ "Các hạn" {
  cột: [nhiệm vụ], [năm], [đơn vị], [ngày hoàn thành]
  hàng "Gửi kế hoạch về Sở Nội vụ", "", "Sở Y tế", 30/08/2021: đạt
  hàng "Gửi kế hoạch về Sở Nội vụ", "", "Công an tỉnh", 31/08/2021: KT504
  hàng "Biểu dương, khen thưởng điển hình tiên tiến năm 2021", "", "Sở Nội vụ", 11/06/2021: KT505
  hàng "Biểu dương, khen thưởng điển hình tiên tiến", 2022, "Sở Nội vụ", 11/06/2022: đạt
  hàng "Biểu dương, khen thưởng điển hình tiên tiến", 2023, "Sở Nội vụ", 12/06/2023: KT504
  hàng "Biểu dương, khen thưởng điển hình tiên tiến", 2021, "Sở Nội vụ", 11/06/2021: KT503
  hàng "Biểu dương, khen thưởng điển hình tiên tiến", 2026, "Sở Nội vụ", 11/06/2026: KT503
}

# ---- Ở từng giới hạn và ngay bên ngoài nó, do khen test --boundary viết ----

ví dụ "Lĩnh vực 1: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Ban Tuyên giáo Tỉnh ủy", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Ban Tuyên giáo Tỉnh ủy", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Ban Tuyên giáo Tỉnh ủy", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Ban Tuyên giáo Tỉnh ủy", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Ban Tuyên giáo Tỉnh ủy", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Ban Tuyên giáo Tỉnh ủy", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 1: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "1", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 2: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "2", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Ban Tổ chức Tỉnh ủy", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Ban Tổ chức Tỉnh ủy", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Ban Tổ chức Tỉnh ủy", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Ban Tổ chức Tỉnh ủy", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Ban Tổ chức Tỉnh ủy", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Ban Tổ chức Tỉnh ủy", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 2: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "2", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 3: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "3", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Y tế", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Y tế", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Y tế", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Sở Y tế", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Sở Y tế", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Sở Y tế", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 3: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "3", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 4: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "4", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Nông nghiệp và Phát triển nông thôn", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Nông nghiệp và Phát triển nông thôn", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Nông nghiệp và Phát triển nông thôn", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Sở Nông nghiệp và Phát triển nông thôn", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Sở Nông nghiệp và Phát triển nông thôn", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Sở Nông nghiệp và Phát triển nông thôn", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 4: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "4", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 5: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "5", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 5: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "5", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 6: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "6", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Công an tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Công an tỉnh", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Công an tỉnh", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Công an tỉnh", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Công an tỉnh", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Công an tỉnh", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 6: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "6", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 7: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "7", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Hiệp hội Doanh nghiệp tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Hiệp hội Doanh nghiệp tỉnh", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Hiệp hội Doanh nghiệp tỉnh", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Hiệp hội Doanh nghiệp tỉnh", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Hiệp hội Doanh nghiệp tỉnh", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Hiệp hội Doanh nghiệp tỉnh", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 7: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "7", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 8: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "8", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Lao động - Thương binh và Xã hội", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Lao động - Thương binh và Xã hội", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Lao động - Thương binh và Xã hội", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 8: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "8", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 9: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "9", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Nội vụ", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Nội vụ", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Nội vụ", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Sở Nội vụ", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Sở Nội vụ", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Sở Nội vụ", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 9: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "9", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 10: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "10", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Nội vụ", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Nội vụ", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Nội vụ", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Sở Nội vụ", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Sở Nội vụ", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Sở Nội vụ", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 10: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "10", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 11: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "11", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Kế hoạch và Đầu tư", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Kế hoạch và Đầu tư", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Kế hoạch và Đầu tư", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Sở Kế hoạch và Đầu tư", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Sở Kế hoạch và Đầu tư", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Sở Kế hoạch và Đầu tư", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 11: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "11", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 12: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "12", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Văn hóa, Thể thao và Du lịch", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Văn hóa, Thể thao và Du lịch", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Văn hóa, Thể thao và Du lịch", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Sở Văn hóa, Thể thao và Du lịch", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Sở Văn hóa, Thể thao và Du lịch", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Sở Văn hóa, Thể thao và Du lịch", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 12: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "12", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 13: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "13", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 13: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "13", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 14: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "14", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Liên đoàn Lao động tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Liên đoàn Lao động tỉnh", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Liên đoàn Lao động tỉnh", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Liên đoàn Lao động tỉnh", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Liên đoàn Lao động tỉnh", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Liên đoàn Lao động tỉnh", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 14: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "14", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 15: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "15", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [chức danh],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Giáo dục và Đào tạo", "Tập thể #", tập thể, "", 01/01/2021, 31/12/2025: đạt
  hàng "Sở Giáo dục và Đào tạo", "Cá nhân #", cá nhân, "cán bộ quản lý", 01/01/2021, 31/12/2025: đạt
  hàng "Sở Giáo dục và Đào tạo", "Hộ gia đình #", hộ gia đình, "", 01/01/2021, 31/12/2025: KT301
  hàng "Sở Giáo dục và Đào tạo", "Doanh nghiệp #", doanh nghiệp, "", 01/01/2021, 31/12/2025: KT301
  hàng "Sở Giáo dục và Đào tạo", "Cá nhân #", cá nhân, "khác", 01/01/2021, 31/12/2025: KT303 điểm b
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "", 01/01/2021, 31/12/2025: KT305
  hàng "Sở Giáo dục và Đào tạo", "Tập thể #", tập thể, "", 31/12/2020, 31/12/2025: KT304
  hàng "Sở Giáo dục và Đào tạo", "Tập thể #", tập thể, "", 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 15: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "15", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 16: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "16", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 16: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "16", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 17: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "17", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Hội Nông dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Hội Nông dân tỉnh", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Hội Nông dân tỉnh", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: đạt
  hàng "Hội Nông dân tỉnh", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Hội Nông dân tỉnh", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Hội Nông dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 17: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "17", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 18: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "18", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Hội Cựu chiến binh tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Hội Cựu chiến binh tỉnh", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Hội Cựu chiến binh tỉnh", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Hội Cựu chiến binh tỉnh", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Hội Cựu chiến binh tỉnh", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Hội Cựu chiến binh tỉnh", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 18: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "18", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 19: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "19", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Đoàn TNCS Hồ Chí Minh tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Đoàn TNCS Hồ Chí Minh tỉnh", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Đoàn TNCS Hồ Chí Minh tỉnh", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Đoàn TNCS Hồ Chí Minh tỉnh", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Đoàn TNCS Hồ Chí Minh tỉnh", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Đoàn TNCS Hồ Chí Minh tỉnh", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 19: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "19", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Lĩnh vực 20: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "20", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh",
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Khoa học và Công nghệ", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Khoa học và Công nghệ", "Cá nhân #", cá nhân, 01/01/2021, 31/12/2025: đạt
  hàng "Sở Khoa học và Công nghệ", "Hộ gia đình #", hộ gia đình, 01/01/2021, 31/12/2025: KT301
  hàng "Sở Khoa học và Công nghệ", "Doanh nghiệp #", doanh nghiệp, 01/01/2021, 31/12/2025: KT301
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, 01/01/2021, 31/12/2025: KT305
  hàng "Sở Khoa học và Công nghệ", "Tập thể #", tập thể, 31/12/2020, 31/12/2025: KT304
  hàng "Sở Khoa học và Công nghệ", "Tập thể #", tập thể, 01/01/2021, 01/01/2026: KT304
}

ví dụ "Lĩnh vực 20: năm công nhận trong và ngoài thời gian" {
  cột: [chuyên đề] là "20", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [năm]
  hàng "Tập thể #", 2021: đạt
  hàng "Tập thể #", 2025: đạt
  hàng "Tập thể #", 2020: KT304
  hàng "Tập thể #", 2026: KT304
}

ví dụ "Nhiệm vụ và hạn: xong đúng ngày cuối" {
  cột: [đơn vị], [năm], [nhiệm vụ], [ngày hoàn thành]
  hàng "", "", "Hội nghị điển hình tiên tiến 05 năm ở cơ quan, đơn vị", 30/06/2025: đạt
  hàng "", "", "Đại hội Thi đua yêu nước tỉnh lần thứ X", 30/09/2025: đạt
  hàng "Đơn vị thử 1", "", "Gửi kế hoạch về Sở Nội vụ", 30/08/2021: đạt
  hàng "", "", "Biểu dương, khen thưởng điển hình tiên tiến năm 2021", 31/12/2021: đạt
  hàng "", 2022, "Biểu dương, khen thưởng điển hình tiên tiến", 11/06/2022: đạt
  hàng "", 2023, "Biểu dương, khen thưởng điển hình tiên tiến", 11/06/2023: đạt
  hàng "", 2024, "Biểu dương, khen thưởng điển hình tiên tiến", 11/06/2024: đạt
  hàng "", 2025, "Biểu dương, khen thưởng điển hình tiên tiến", 11/06/2025: đạt
}

ví dụ "Nhiệm vụ và hạn: muộn một ngày" {
  cột: [đơn vị], [năm], [nhiệm vụ], [ngày hoàn thành]
  hàng "", "", "Hội nghị điển hình tiên tiến 05 năm ở cơ quan, đơn vị", 01/07/2025: KT504
  hàng "", "", "Đại hội Thi đua yêu nước tỉnh lần thứ X", 01/10/2025: KT504
  hàng "Đơn vị thử 1", "", "Gửi kế hoạch về Sở Nội vụ", 31/08/2021: KT504
  hàng "", "", "Biểu dương, khen thưởng điển hình tiên tiến năm 2021", 01/01/2022: KT504
  hàng "", 2022, "Biểu dương, khen thưởng điển hình tiên tiến", 12/06/2022: KT504
  hàng "", 2023, "Biểu dương, khen thưởng điển hình tiên tiến", 12/06/2023: KT504
  hàng "", 2024, "Biểu dương, khen thưởng điển hình tiên tiến", 12/06/2024: KT504
  hàng "", 2025, "Biểu dương, khen thưởng điển hình tiên tiến", 12/06/2025: KT504
}

ví dụ "Hết ngày 30/06/2025: còn trong hạn" {
  ngày xét: 30/06/2025
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "Hội nghị điển hình tiên tiến 05 năm ở cơ quan, đơn vị": đạt
}

ví dụ "Sau ngày 30/06/2025: quá hạn" {
  ngày xét: 01/07/2025
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "Hội nghị điển hình tiên tiến 05 năm ở cơ quan, đơn vị": KT502
}

ví dụ "Hết ngày 30/09/2025: còn trong hạn" {
  ngày xét: 30/09/2025
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "Đại hội Thi đua yêu nước tỉnh lần thứ X": đạt
}

ví dụ "Sau ngày 30/09/2025: quá hạn" {
  ngày xét: 01/10/2025
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "Đại hội Thi đua yêu nước tỉnh lần thứ X": KT502
}

ví dụ "Hết ngày 30/08/2021: còn trong hạn" {
  ngày xét: 30/08/2021
  cột: [đơn vị], [nhiệm vụ] là "Gửi kế hoạch về Sở Nội vụ", [ngày hoàn thành] là ""
  hàng "Đơn vị thử 1": đạt
}

ví dụ "Sau ngày 30/08/2021: quá hạn" {
  ngày xét: 31/08/2021
  cột: [đơn vị], [nhiệm vụ] là "Gửi kế hoạch về Sở Nội vụ", [ngày hoàn thành] là ""
  hàng "Đơn vị thử 1": KT502
}

ví dụ "Hết ngày 31/12/2021: còn trong hạn" {
  ngày xét: 31/12/2021
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "Biểu dương, khen thưởng điển hình tiên tiến năm 2021": đạt
}

ví dụ "Sau ngày 31/12/2021: quá hạn" {
  ngày xét: 01/01/2022
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "Biểu dương, khen thưởng điển hình tiên tiến năm 2021": KT502
}

ví dụ "Hết ngày 11/06/2022: còn trong hạn" {
  ngày xét: 11/06/2022
  cột: [năm], [nhiệm vụ] là "Biểu dương, khen thưởng điển hình tiên tiến", [ngày hoàn thành] là ""
  hàng 2022: đạt
}

ví dụ "Sau ngày 11/06/2022: quá hạn" {
  ngày xét: 12/06/2022
  cột: [năm], [nhiệm vụ] là "Biểu dương, khen thưởng điển hình tiên tiến", [ngày hoàn thành] là ""
  hàng 2022: KT502
}

ví dụ "Hết ngày 11/06/2023: còn trong hạn" {
  ngày xét: 11/06/2023
  cột: [năm], [nhiệm vụ] là "Biểu dương, khen thưởng điển hình tiên tiến", [ngày hoàn thành] là ""
  hàng 2023: đạt
}

ví dụ "Sau ngày 11/06/2023: quá hạn" {
  ngày xét: 12/06/2023
  cột: [năm], [nhiệm vụ] là "Biểu dương, khen thưởng điển hình tiên tiến", [ngày hoàn thành] là ""
  hàng 2023: KT502
}

ví dụ "Hết ngày 11/06/2024: còn trong hạn" {
  ngày xét: 11/06/2024
  cột: [năm], [nhiệm vụ] là "Biểu dương, khen thưởng điển hình tiên tiến", [ngày hoàn thành] là ""
  hàng 2024: đạt
}

ví dụ "Sau ngày 11/06/2024: quá hạn" {
  ngày xét: 12/06/2024
  cột: [năm], [nhiệm vụ] là "Biểu dương, khen thưởng điển hình tiên tiến", [ngày hoàn thành] là ""
  hàng 2024: KT502
}

ví dụ "Hết ngày 11/06/2025: còn trong hạn" {
  ngày xét: 11/06/2025
  cột: [năm], [nhiệm vụ] là "Biểu dương, khen thưởng điển hình tiên tiến", [ngày hoàn thành] là ""
  hàng 2025: đạt
}

ví dụ "Sau ngày 11/06/2025: quá hạn" {
  ngày xét: 12/06/2025
  cột: [năm], [nhiệm vụ] là "Biểu dương, khen thưởng điển hình tiên tiến", [ngày hoàn thành] là ""
  hàng 2025: KT502
}

ví dụ "Nhiệm vụ và hạn: chưa bao giờ báo cáo" {
  ngày xét: 01/10/2025
  cột: [nhiệm vụ], [ngày hoàn thành] là 30/06/2025
  hàng "Hội nghị điển hình tiên tiến 05 năm ở cơ quan, đơn vị": đạt
  cả bảng: KT506 hạn "Đại hội Thi đua yêu nước tỉnh lần thứ X", KT506 hạn "Gửi kế hoạch về Sở Nội vụ",
      KT506 hạn "Biểu dương, khen thưởng điển hình tiên tiến năm 2021",
      KT506 hạn "Biểu dương, khen thưởng điển hình tiên tiến"
}

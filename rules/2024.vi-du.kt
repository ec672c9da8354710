# Ca của Kế hoạch 44/KH-UBND: khen test rules/2024.kt chạy tất cả. Phần đầu viết tay; phần sau do khen test --boundary viết.
#
# Cases of Plan 44/KH-UBND. The first part is written by hand, the second by khen test --boundary.

nhập "2024.kt"

# Đơn vị thử, cho những khối mà quy tắc không kê thành viên nào.
đơn vị "Đơn vị thử 1" {
  thuộc: khối "Khối thi đua các chi nhánh Ngân hàng vốn Nhà nước"
}
đơn vị "Đơn vị thử 2" {
  thuộc: khối "Khối thi đua các chi nhánh Ngân hàng thương mại cổ phần"
}
đơn vị "Đơn vị thử 3" {
  thuộc: khối "Khối thi đua các doanh nghiệp vốn Nhà nước"
}
đơn vị "Đơn vị thử 4" {
  thuộc: khối "Khối thi đua các doanh nghiệp tư nhân nằm trong các Khu công nghiệp tỉnh"
}
đơn vị "Đơn vị thử 5" {
  thuộc: khối "Khối thi đua các doanh nghiệp tư nhân khác là thành viên của Hiệp hội doanh nghiệp tỉnh"
}
đơn vị "Đơn vị thử 6" {
  thuộc: khối "Các doanh nghiệp thuộc Hiệp hội doanh nghiệp các huyện, thị xã, thành phố"
}
đơn vị "Đơn vị thử 7" {
  thuộc: khối "Chi cục Thuế các khu vực"
}

# ---- Những cách hiểu đáng thử, viết tay ----

# Ưu tiên chỉ đổi thứ tự tính: phòng, tổ đứng sau vẫn được tính trước, người thừa là người không được ưu tiên đứng cuối.
ví dụ "Chuyên đề 1: phòng, tổ, công nhân được tính trước trong 10 suất của khối" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị] là "Đơn vị thử 3", [tên], [loại], [đơn vị] là "Đơn vị thử 4", [chức danh],
      [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  7 hàng "Nguyễn Văn #", cá nhân, "giám đốc": đạt
  hàng "Nguyễn Văn Q", cá nhân, "giám đốc": KT401 điểm e dòng 3
  hàng "Phòng Kế toán", tập thể, "": đạt
  hàng "Tổ hàn số 3", tập thể, "": đạt
  hàng "Trần Thị B", cá nhân, "công nhân": đạt
}

ví dụ "Chuyên đề 2: doanh nghiệp được nhận theo dòng số lượng dù điểm c chỉ nêu tập thể" {
  cột: [chuyên đề] là "2", [đơn vị đề nghị] là "Cục Thuế tỉnh Hưng Yên", [tên], [loại], [đơn vị],
      [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  hàng "Công ty Một", doanh nghiệp, "Công ty Một": đạt
  hàng "Nguyễn Văn A", cá nhân, "Cục Thuế tỉnh Hưng Yên": đạt
  hàng "Hộ bà B", hộ gia đình, "Cục Thuế tỉnh Hưng Yên": KT301 điểm c
}

# Khối mở: đơn vị chưa có trong danh bạ không bị loại, chỉ chưa kết luận; đơn vị có trong danh bạ mà không thuộc khối thì bị loại.
ví dụ "Chuyên đề 3: đội của Chi cục Hải quan chưa có trong danh bạ" {
  cột: [chuyên đề] là "3", [đơn vị đề nghị] là "Chi cục Hải quan Hưng Yên", [tên], [loại] là cá nhân, [đơn vị],
      [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  hàng "Nguyễn Văn A", "Chi cục Hải quan Hưng Yên": đạt
  hàng "Nguyễn Văn B", "Đội Thủ tục hải quan": thiếu thông tin
  hàng "Nguyễn Văn C", "Sở Tài chính": KT302 điểm c
}

ví dụ "Chuyên đề 8: năm học 2023-2024, không phải năm 2024" {
  cột: [chuyên đề] là "8", [đơn vị đề nghị] là "Sở Giáo dục và Đào tạo", [tên], [loại] là cá nhân,
      [đơn vị] là "Sở Giáo dục và Đào tạo", [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Nguyễn Văn A", 05/09/2023, 31/05/2024: đạt
  hàng "Nguyễn Văn B", 01/08/2023, 31/08/2024: đạt
  hàng "Nguyễn Văn C", 05/09/2024, 31/05/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 14: mỗi nhánh một số lượng riêng" {
  cột: [chuyên đề] là "14", [nhánh], [đơn vị đề nghị] là "Công an tỉnh", [tên], [loại], [đơn vị] là "Công an tỉnh",
      [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Vì an ninh Tổ quốc", "Nguyễn Văn #", cá nhân: đạt
  10 hàng "Toàn dân bảo vệ an ninh Tổ quốc", "Đội #", tập thể: đạt
  hàng "Vì an ninh Tổ quốc", "Trần Văn A", cá nhân: KT401 điểm e dòng 1
  hàng "", "Trần Văn B", cá nhân: thiếu thông tin
}

ví dụ "Chuyên đề 20: hai cách viết tên một Sở" {
  cột: [chuyên đề], [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Sở Lao động - Thương binh và Xã hội",
      [thành tích] là "Thành tích #", [từ ngày] là 01/11/2023, [đến ngày] là 30/04/2024
  hàng "20", "Sở Lao động - Thương binh và Xã hội", "Nguyễn Văn A", cá nhân: đạt
  hàng "20", "Sở Lao động, Thương binh và Xã hội", "Hộ bà B", hộ gia đình: đạt
  hàng "21", "Sở Lao động, Thương binh và Xã hội", "Nguyễn Văn C", cá nhân: đạt
}

# Năm tròn, năm lẻ tính theo số năm kỷ niệm; dịp đại hội thì không xét năm thành lập và chỉ ba loại tổ chức được nhận.
ví dụ "Phong trào 26: kỷ niệm năm tròn, năm lẻ và đại hội nhiệm kỳ" {
  cột: [chuyên đề] là "26", [đơn vị đề nghị], [tên], [loại] là tập thể, [đơn vị] là "Sở Y tế",
      [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024, [dịp], [năm thành lập]
  hàng "Sở Y tế", "Phòng #", "Kỷ niệm ngày thành lập", 1954: đạt
  hàng "Sở Y tế", "Phòng #", "ngày truyền thống", 1959: đạt
  hàng "Sở Y tế", "Phòng #", "Kỷ niệm ngày thành lập", 1955: KT306 điểm a
  hàng "Sở Y tế", "Phòng #", "Kỷ niệm ngày thành lập", 2024: KT306 điểm a
  hàng "Hội Nông dân tỉnh", "Ban #", "Đại hội nhiệm kỳ", "": đạt
  hàng "Sở Y tế", "Phòng #", "Đại hội nhiệm kỳ", "": KT403 điểm e
  hàng "Sở Y tế", "Phòng #", "", 1954: thiếu thông tin
}

ví dụ "Luật: một thành tích không khen hai lần, dù ở hai chuyên đề" {
  cột: [chuyên đề], [đơn vị đề nghị] là "Sở Nội vụ", [tên], [loại] là cá nhân, [đơn vị] là "Sở Nội vụ", [thành tích],
      [từ ngày] là 01/03/2024, [đến ngày] là 31/12/2024
  hàng "10", "Nguyễn Văn A", "Sắp xếp xong 05 xã": đạt
  hàng "11", "Nguyễn Văn A", "Sắp xếp xong 05 xã": KT404 điểm c
  hàng "11", "Nguyễn Văn B", "Phần mềm quản lý": đạt
}

# ---- Ở từng giới hạn và ngay bên ngoài nó, do khen test --boundary viết ----

ví dụ "Chuyên đề 1, dòng 1: đủ 5, rồi thừa 1" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị] là "Đơn vị thử 3", [tên], [loại] là tập thể, [đơn vị] là "Đơn vị thử 1",
      [hình thức] là "Bằng khen", [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  5 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e dòng 1
}

ví dụ "Chuyên đề 1, dòng 2: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị] là "Đơn vị thử 3", [tên], [loại] là tập thể, [đơn vị] là "Đơn vị thử 3",
      [hình thức] là "Bằng khen", [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e dòng 2
}

ví dụ "Chuyên đề 1, dòng 3: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị] là "Đơn vị thử 3", [tên], [loại] là tập thể, [đơn vị] là "Đơn vị thử 4",
      [hình thức] là "Bằng khen", [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e dòng 3
}

ví dụ "Chuyên đề 1: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị], [tên], [loại], [đơn vị], [hình thức], [thành tích] là "Thành tích #",
      [từ ngày], [đến ngày]
  hàng "Đơn vị thử 3", "Tập thể #", tập thể, "Đơn vị thử 1", "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Đơn vị thử 3", "Cá nhân #", cá nhân, "Đơn vị thử 3", "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Đơn vị thử 3", "Hộ gia đình #", hộ gia đình, "Đơn vị thử 1", "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Đơn vị thử 3", "Doanh nghiệp #", doanh nghiệp, "Đơn vị thử 1", "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Đơn vị thử 3", "Tập thể #", tập thể, "Ủy ban nhân dân tỉnh", "Bằng khen", 01/01/2024, 31/12/2024: KT302 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Đơn vị thử 1", "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Đơn vị thử 3", "Tập thể #", tập thể, "Đơn vị thử 1", "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Đơn vị thử 3", "Tập thể #", tập thể, "Đơn vị thử 1", "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Đơn vị thử 3", "Tập thể #", tập thể, "Đơn vị thử 1", "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 2, dòng 1: đủ 15, rồi thừa 1" {
  cột: [chuyên đề] là "2", [đơn vị đề nghị] là "Cục Thuế tỉnh Hưng Yên", [tên], [loại] là tập thể,
      [đơn vị] là "Cục Thuế tỉnh Hưng Yên", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  15 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e dòng 1
}

ví dụ "Chuyên đề 2, dòng 2: đủ 15, rồi thừa 1" {
  cột: [chuyên đề] là "2", [đơn vị đề nghị] là "Cục Thuế tỉnh Hưng Yên", [tên], [loại] là doanh nghiệp,
      [đơn vị] là "Cục Thuế tỉnh Hưng Yên", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  15 hàng "Doanh nghiệp #": đạt
  hàng "Doanh nghiệp #": KT401 điểm e dòng 2
}

ví dụ "Chuyên đề 2: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "2", [đơn vị đề nghị], [tên], [loại], [đơn vị], [hình thức], [thành tích] là "Thành tích #",
      [từ ngày], [đến ngày]
  hàng "Cục Thuế tỉnh Hưng Yên", "Tập thể #", tập thể, "Cục Thuế tỉnh Hưng Yên", "Bằng khen", 01/01/2024, 31/12/2024:
      đạt
  hàng "Cục Thuế tỉnh Hưng Yên", "Cá nhân #", cá nhân, "Cục Thuế tỉnh Hưng Yên", "Bằng khen", 01/01/2024, 31/12/2024:
      đạt
  hàng "Cục Thuế tỉnh Hưng Yên", "Hộ gia đình #", hộ gia đình, "Cục Thuế tỉnh Hưng Yên", "Bằng khen", 01/01/2024,
      31/12/2024: KT301 điểm c
  hàng "Cục Thuế tỉnh Hưng Yên", "Doanh nghiệp #", doanh nghiệp, "Cục Thuế tỉnh Hưng Yên", "Bằng khen", 01/01/2024,
      31/12/2024: đạt
  hàng "Cục Thuế tỉnh Hưng Yên", "Tập thể #", tập thể, "Ủy ban nhân dân tỉnh", "Bằng khen", 01/01/2024, 31/12/2024:
      KT302 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Cục Thuế tỉnh Hưng Yên", "Bằng khen", 01/01/2024, 31/12/2024:
      KT305 điểm a
  hàng "Cục Thuế tỉnh Hưng Yên", "Tập thể #", tập thể, "Cục Thuế tỉnh Hưng Yên", "khác", 01/01/2024, 31/12/2024:
      KT307 điểm e
  hàng "Cục Thuế tỉnh Hưng Yên", "Tập thể #", tập thể, "Cục Thuế tỉnh Hưng Yên", "Bằng khen", 31/12/2023, 31/12/2024:
      KT304 điểm đ
  hàng "Cục Thuế tỉnh Hưng Yên", "Tập thể #", tập thể, "Cục Thuế tỉnh Hưng Yên", "Bằng khen", 01/01/2024, 01/01/2025:
      KT304 điểm đ
}

ví dụ "Chuyên đề 3: đủ 5, rồi thừa 1" {
  cột: [chuyên đề] là "3", [đơn vị đề nghị] là "Chi cục Hải quan Hưng Yên", [tên], [loại] là tập thể,
      [đơn vị] là "Chi cục Hải quan Hưng Yên", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  5 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 3: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "3", [đơn vị đề nghị], [tên], [loại], [đơn vị], [hình thức], [thành tích] là "Thành tích #",
      [từ ngày], [đến ngày]
  hàng "Chi cục Hải quan Hưng Yên", "Tập thể #", tập thể, "Chi cục Hải quan Hưng Yên", "Bằng khen", 01/01/2024,
      31/12/2024: đạt
  hàng "Chi cục Hải quan Hưng Yên", "Cá nhân #", cá nhân, "Chi cục Hải quan Hưng Yên", "Bằng khen", 01/01/2024,
      31/12/2024: đạt
  hàng "Chi cục Hải quan Hưng Yên", "Hộ gia đình #", hộ gia đình, "Chi cục Hải quan Hưng Yên", "Bằng khen", 01/01/2024,
      31/12/2024: KT301 điểm c
  hàng "Chi cục Hải quan Hưng Yên", "Doanh nghiệp #", doanh nghiệp, "Chi cục Hải quan Hưng Yên", "Bằng khen",
      01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Chi cục Hải quan Hưng Yên", "Tập thể #", tập thể, "Ủy ban nhân dân tỉnh", "Bằng khen", 01/01/2024, 31/12/2024:
      KT302 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Chi cục Hải quan Hưng Yên", "Bằng khen", 01/01/2024, 31/12/2024:
      KT305 điểm a
  hàng "Chi cục Hải quan Hưng Yên", "Tập thể #", tập thể, "Chi cục Hải quan Hưng Yên", "khác", 01/01/2024, 31/12/2024:
      KT307 điểm e
  hàng "Chi cục Hải quan Hưng Yên", "Tập thể #", tập thể, "Chi cục Hải quan Hưng Yên", "Bằng khen", 31/12/2023,
      31/12/2024: KT304 điểm đ
  hàng "Chi cục Hải quan Hưng Yên", "Tập thể #", tập thể, "Chi cục Hải quan Hưng Yên", "Bằng khen", 01/01/2024,
      01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 4: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "4", [đơn vị đề nghị] là "Liên đoàn Lao động tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 4: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "4", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Liên đoàn Lao động tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Liên đoàn Lao động tỉnh", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Liên đoàn Lao động tỉnh", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Liên đoàn Lao động tỉnh", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Liên đoàn Lao động tỉnh", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Liên đoàn Lao động tỉnh", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Liên đoàn Lao động tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 5: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "5", [đơn vị đề nghị] là "Sở Công Thương", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 5: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "5", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Công Thương", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Sở Công Thương", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Sở Công Thương", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Sở Công Thương", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Sở Công Thương", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Sở Công Thương", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Sở Công Thương", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 6: đủ 7, rồi thừa 1" {
  cột: [chuyên đề] là "6", [đơn vị đề nghị] là "Cục Quản lý thị trường", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  7 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 6: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "6", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Cục Quản lý thị trường", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Cục Quản lý thị trường", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Cục Quản lý thị trường", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Cục Quản lý thị trường", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Cục Quản lý thị trường", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Cục Quản lý thị trường", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Cục Quản lý thị trường", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 7: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "7", [đơn vị đề nghị] là "Sở Giao thông vận tải", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 7: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "7", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Giao thông vận tải", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Sở Giao thông vận tải", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Sở Giao thông vận tải", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Sở Giao thông vận tải", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Sở Giao thông vận tải", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Sở Giao thông vận tải", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Sở Giao thông vận tải", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 8: đủ 15, rồi thừa 1" {
  cột: [chuyên đề] là "8", [đơn vị đề nghị] là "Sở Giáo dục và Đào tạo", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/08/2023, [đến ngày] là 31/08/2024
  15 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 8: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "8", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Giáo dục và Đào tạo", "Tập thể #", tập thể, "Bằng khen", 01/08/2023, 31/08/2024: đạt
  hàng "Sở Giáo dục và Đào tạo", "Cá nhân #", cá nhân, "Bằng khen", 01/08/2023, 31/08/2024: đạt
  hàng "Sở Giáo dục và Đào tạo", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/08/2023, 31/08/2024: KT301 điểm c
  hàng "Sở Giáo dục và Đào tạo", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/08/2023, 31/08/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/08/2023, 31/08/2024: KT305 điểm a
  hàng "Sở Giáo dục và Đào tạo", "Tập thể #", tập thể, "khác", 01/08/2023, 31/08/2024: KT307 điểm e
  hàng "Sở Giáo dục và Đào tạo", "Tập thể #", tập thể, "Bằng khen", 31/07/2023, 31/08/2024: KT304 điểm đ
  hàng "Sở Giáo dục và Đào tạo", "Tập thể #", tập thể, "Bằng khen", 01/08/2023, 01/09/2024: KT304 điểm đ
}

ví dụ "Chuyên đề 9: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "9", [đơn vị đề nghị] là "Sở Khoa học và Công nghệ", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 9: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "9", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Khoa học và Công nghệ", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Sở Khoa học và Công nghệ", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Sở Khoa học và Công nghệ", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Sở Khoa học và Công nghệ", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Sở Khoa học và Công nghệ", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Sở Khoa học và Công nghệ", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Sở Khoa học và Công nghệ", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 10: đủ 15, rồi thừa 1" {
  cột: [chuyên đề] là "10", [đơn vị đề nghị] là "Sở Nội vụ", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  15 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 10: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "10", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Nội vụ", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Sở Nội vụ", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Sở Nội vụ", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Sở Nội vụ", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Sở Nội vụ", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Sở Nội vụ", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Sở Nội vụ", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 11: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "11", [đơn vị đề nghị] là "Sở Nội vụ", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/03/2024, [đến ngày] là 28/02/2025
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 11: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "11", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Nội vụ", "Tập thể #", tập thể, "Bằng khen", 01/03/2024, 28/02/2025: đạt
  hàng "Sở Nội vụ", "Cá nhân #", cá nhân, "Bằng khen", 01/03/2024, 28/02/2025: đạt
  hàng "Sở Nội vụ", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/03/2024, 28/02/2025: KT301 điểm c
  hàng "Sở Nội vụ", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/03/2024, 28/02/2025: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/03/2024, 28/02/2025: KT305 điểm a
  hàng "Sở Nội vụ", "Tập thể #", tập thể, "khác", 01/03/2024, 28/02/2025: KT307 điểm e
  hàng "Sở Nội vụ", "Tập thể #", tập thể, "Bằng khen", 29/02/2024, 28/02/2025: KT304 điểm đ
  hàng "Sở Nội vụ", "Tập thể #", tập thể, "Bằng khen", 01/03/2024, 01/03/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 12: đủ 38, rồi thừa 1" {
  cột: [chuyên đề] là "12", [đơn vị đề nghị] là "Cục Thống kê tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  38 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 12: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "12", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Cục Thống kê tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Cục Thống kê tỉnh", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Cục Thống kê tỉnh", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Cục Thống kê tỉnh", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Cục Thống kê tỉnh", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Cục Thống kê tỉnh", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Cục Thống kê tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 13: đủ 15, rồi thừa 1" {
  cột: [chuyên đề] là "13", [đơn vị đề nghị] là "Bộ Chỉ huy Quân sự tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Bộ Chỉ huy Quân sự tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  15 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 13: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "13", [đơn vị đề nghị], [tên], [loại], [đơn vị], [hình thức], [thành tích] là "Thành tích #",
      [từ ngày], [đến ngày]
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Tập thể #", tập thể, "Bộ Chỉ huy Quân sự tỉnh", "Bằng khen", 01/01/2024, 31/12/2024:
      đạt
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Cá nhân #", cá nhân, "Bộ Chỉ huy Quân sự tỉnh", "Bằng khen", 01/01/2024, 31/12/2024:
      đạt
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Hộ gia đình #", hộ gia đình, "Bộ Chỉ huy Quân sự tỉnh", "Bằng khen", 01/01/2024,
      31/12/2024: KT301 điểm c
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Doanh nghiệp #", doanh nghiệp, "Bộ Chỉ huy Quân sự tỉnh", "Bằng khen", 01/01/2024,
      31/12/2024: KT301 điểm c
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Cá nhân #", cá nhân, "Ủy ban nhân dân tỉnh", "Bằng khen", 01/01/2024, 31/12/2024:
      KT302 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bộ Chỉ huy Quân sự tỉnh", "Bằng khen", 01/01/2024, 31/12/2024:
      KT305 điểm a
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Tập thể #", tập thể, "Bộ Chỉ huy Quân sự tỉnh", "khác", 01/01/2024, 31/12/2024:
      KT307 điểm e
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Tập thể #", tập thể, "Bộ Chỉ huy Quân sự tỉnh", "Bằng khen", 31/12/2023, 31/12/2024:
      KT304 điểm đ
  hàng "Bộ Chỉ huy Quân sự tỉnh", "Tập thể #", tập thể, "Bộ Chỉ huy Quân sự tỉnh", "Bằng khen", 01/01/2024, 01/01/2025:
      KT304 điểm đ
}

ví dụ "Chuyên đề 14, dòng 1: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "14", [nhánh] là "Vì an ninh Tổ quốc", [đơn vị đề nghị] là "Công an tỉnh", [tên],
      [loại] là tập thể, [đơn vị] là "Công an tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e dòng 1
}

ví dụ "Chuyên đề 14, dòng 2: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "14", [nhánh] là "Toàn dân bảo vệ an ninh Tổ quốc", [đơn vị đề nghị] là "Công an tỉnh", [tên],
      [loại] là tập thể, [đơn vị] là "Công an tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e dòng 2
}

ví dụ "Chuyên đề 14: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "14", [nhánh], [đơn vị đề nghị], [tên], [loại], [đơn vị], [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Vì an ninh Tổ quốc", "Công an tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "Bằng khen", 01/01/2024, 31/12/2024:
      đạt
  hàng "Vì an ninh Tổ quốc", "Công an tỉnh", "Cá nhân #", cá nhân, "Công an tỉnh", "Bằng khen", 01/01/2024, 31/12/2024:
      đạt
  hàng "Vì an ninh Tổ quốc", "Công an tỉnh", "Hộ gia đình #", hộ gia đình, "Công an tỉnh", "Bằng khen", 01/01/2024,
      31/12/2024: KT301 điểm c
  hàng "Vì an ninh Tổ quốc", "Công an tỉnh", "Doanh nghiệp #", doanh nghiệp, "Công an tỉnh", "Bằng khen", 01/01/2024,
      31/12/2024: KT301 điểm c
  hàng "Vì an ninh Tổ quốc", "Công an tỉnh", "Cá nhân #", cá nhân, "Ủy ban nhân dân tỉnh", "Bằng khen", 01/01/2024,
      31/12/2024: KT302 điểm c
  hàng "Vì an ninh Tổ quốc", "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "Bằng khen", 01/01/2024,
      31/12/2024: KT305 điểm a
  hàng "Vì an ninh Tổ quốc", "Công an tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "khác", 01/01/2024, 31/12/2024:
      KT307 điểm e
  hàng "khác", "Công an tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "Bằng khen", 01/01/2024, 31/12/2024: KT206 điểm e
  hàng "Vì an ninh Tổ quốc", "Công an tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "Bằng khen", 31/12/2023, 31/12/2024:
      KT304 điểm đ
  hàng "Vì an ninh Tổ quốc", "Công an tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "Bằng khen", 01/01/2024, 01/01/2025:
      KT304 điểm đ
}

ví dụ "Chuyên đề 15: đủ 5, rồi thừa 1" {
  cột: [chuyên đề] là "15", [đơn vị đề nghị] là "Công an tỉnh", [tên], [loại] là tập thể, [đơn vị] là "Công an tỉnh",
      [hình thức] là "Bằng khen", [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  5 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 15: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "15", [đơn vị đề nghị], [tên], [loại], [đơn vị], [hình thức], [thành tích] là "Thành tích #",
      [từ ngày], [đến ngày]
  hàng "Công an tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Công an tỉnh", "Cá nhân #", cá nhân, "Công an tỉnh", "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Công an tỉnh", "Hộ gia đình #", hộ gia đình, "Công an tỉnh", "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Công an tỉnh", "Doanh nghiệp #", doanh nghiệp, "Công an tỉnh", "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Công an tỉnh", "Cá nhân #", cá nhân, "Ủy ban nhân dân tỉnh", "Bằng khen", 01/01/2024, 31/12/2024: KT302 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Công an tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Công an tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Công an tỉnh", "Tập thể #", tập thể, "Công an tỉnh", "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 16: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "16", [đơn vị đề nghị] là "Ban Dân vận Tỉnh ủy", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 16: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "16", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Ban Dân vận Tỉnh ủy", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Ban Dân vận Tỉnh ủy", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Ban Dân vận Tỉnh ủy", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ban Dân vận Tỉnh ủy", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Ban Dân vận Tỉnh ủy", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Ban Dân vận Tỉnh ủy", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Ban Dân vận Tỉnh ủy", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 17: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "17", [đơn vị đề nghị] là "Hội Liên hiệp Phụ nữ tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 17: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "17", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Hội Liên hiệp Phụ nữ tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 18: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "18", [đơn vị đề nghị] là "Hội Nông dân tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 18: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "18", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Hội Nông dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Hội Nông dân tỉnh", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Hội Nông dân tỉnh", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Hội Nông dân tỉnh", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Hội Nông dân tỉnh", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Hội Nông dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Hội Nông dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 19: đủ 5, rồi thừa 1" {
  cột: [chuyên đề] là "19", [đơn vị đề nghị] là "Hội Cựu chiến binh tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  5 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 19: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "19", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Hội Cựu chiến binh tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Hội Cựu chiến binh tỉnh", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Hội Cựu chiến binh tỉnh", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Hội Cựu chiến binh tỉnh", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Hội Cựu chiến binh tỉnh", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Hội Cựu chiến binh tỉnh", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Hội Cựu chiến binh tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 20: đủ 5, rồi thừa 1" {
  cột: [chuyên đề] là "20", [đơn vị đề nghị] là "Sở Lao động - Thương binh và Xã hội", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/11/2023, [đến ngày] là 31/10/2024
  5 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 20: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "20", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, "Bằng khen", 01/11/2023, 31/10/2024: đạt
  hàng "Sở Lao động - Thương binh và Xã hội", "Cá nhân #", cá nhân, "Bằng khen", 01/11/2023, 31/10/2024: đạt
  hàng "Sở Lao động - Thương binh và Xã hội", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/11/2023, 31/10/2024: đạt
  hàng "Sở Lao động - Thương binh và Xã hội", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/11/2023, 31/10/2024: đạt
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/11/2023, 31/10/2024: KT305 điểm a
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, "khác", 01/11/2023, 31/10/2024: KT307 điểm e
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, "Bằng khen", 31/10/2023, 31/10/2024: KT304 điểm đ
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, "Bằng khen", 01/11/2023, 01/11/2024: KT304 điểm đ
}

ví dụ "Chuyên đề 21: đủ 5, rồi thừa 1" {
  cột: [chuyên đề] là "21", [đơn vị đề nghị] là "Sở Lao động - Thương binh và Xã hội", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/04/2023, [đến ngày] là 30/04/2024
  5 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 21: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "21", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, "Bằng khen", 01/04/2023, 30/04/2024: đạt
  hàng "Sở Lao động - Thương binh và Xã hội", "Cá nhân #", cá nhân, "Bằng khen", 01/04/2023, 30/04/2024: đạt
  hàng "Sở Lao động - Thương binh và Xã hội", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/04/2023, 30/04/2024:
      KT301 điểm c
  hàng "Sở Lao động - Thương binh và Xã hội", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/04/2023, 30/04/2024:
      KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/04/2023, 30/04/2024: KT305 điểm a
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, "khác", 01/04/2023, 30/04/2024: KT307 điểm e
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, "Bằng khen", 31/03/2023, 30/04/2024: KT304 điểm đ
  hàng "Sở Lao động - Thương binh và Xã hội", "Tập thể #", tập thể, "Bằng khen", 01/04/2023, 01/05/2024: KT304 điểm đ
}

ví dụ "Chuyên đề 22: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "22", [đơn vị đề nghị] là "Bảo hiểm xã hội tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 22: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "22", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Bảo hiểm xã hội tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Bảo hiểm xã hội tỉnh", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Bảo hiểm xã hội tỉnh", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Bảo hiểm xã hội tỉnh", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Bảo hiểm xã hội tỉnh", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Bảo hiểm xã hội tỉnh", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Bảo hiểm xã hội tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 23: đủ 10, rồi thừa 1" {
  cột: [chuyên đề] là "23", [đơn vị đề nghị] là "Hội Chữ thập đỏ tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  10 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 23: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "23", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Hội Chữ thập đỏ tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Hội Chữ thập đỏ tỉnh", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Hội Chữ thập đỏ tỉnh", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Hội Chữ thập đỏ tỉnh", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Hội Chữ thập đỏ tỉnh", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Hội Chữ thập đỏ tỉnh", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Hội Chữ thập đỏ tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Chuyên đề 24, dòng 1: đủ 5, rồi thừa 1" {
  cột: [chuyên đề] là "24", [nhánh] là "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện",
      [đơn vị đề nghị] là "Đoàn TNCS Hồ Chí Minh tỉnh", [tên], [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh",
      [hình thức] là "Bằng khen", [thành tích] là "Thành tích #", [từ ngày] là 01/06/2024, [đến ngày] là 31/08/2024
  5 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e dòng 1
}

ví dụ "Chuyên đề 24, dòng 2: đủ 15, rồi thừa 1" {
  cột: [chuyên đề] là "24", [nhánh] là "Hoạt động hè", [đơn vị đề nghị] là "Đoàn TNCS Hồ Chí Minh tỉnh", [tên],
      [loại] là tập thể, [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/06/2024, [đến ngày] là 31/08/2024
  15 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e dòng 2
}

ví dụ "Chuyên đề 24: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "24", [nhánh], [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện", "Đoàn TNCS Hồ Chí Minh tỉnh", "Tập thể #", tập thể,
      "Bằng khen", 01/06/2024, 31/08/2024: đạt
  hàng "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện", "Đoàn TNCS Hồ Chí Minh tỉnh", "Cá nhân #", cá nhân,
      "Bằng khen", 01/06/2024, 31/08/2024: đạt
  hàng "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện", "Đoàn TNCS Hồ Chí Minh tỉnh", "Hộ gia đình #",
      hộ gia đình, "Bằng khen", 01/06/2024, 31/08/2024: KT301 điểm c
  hàng "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện", "Đoàn TNCS Hồ Chí Minh tỉnh", "Doanh nghiệp #",
      doanh nghiệp, "Bằng khen", 01/06/2024, 31/08/2024: KT301 điểm c
  hàng "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện", "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể,
      "Bằng khen", 01/06/2024, 31/08/2024: KT305 điểm a
  hàng "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện", "Đoàn TNCS Hồ Chí Minh tỉnh", "Tập thể #", tập thể,
      "khác", 01/06/2024, 31/08/2024: KT307 điểm e
  hàng "khác", "Đoàn TNCS Hồ Chí Minh tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/06/2024, 31/08/2024: KT206 điểm e
  hàng "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện", "Đoàn TNCS Hồ Chí Minh tỉnh", "Tập thể #", tập thể,
      "Bằng khen", 31/05/2024, 31/08/2024: KT304 điểm đ
  hàng "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện", "Đoàn TNCS Hồ Chí Minh tỉnh", "Tập thể #", tập thể,
      "Bằng khen", 01/06/2024, 01/09/2024: KT304 điểm đ
}

ví dụ "Chuyên đề 25: đủ 5, rồi thừa 1" {
  cột: [chuyên đề] là "25", [đơn vị đề nghị] là "Liên minh hợp tác xã tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  5 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e
}

ví dụ "Chuyên đề 25: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "25", [đơn vị đề nghị], [tên], [loại], [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức],
      [thành tích] là "Thành tích #", [từ ngày], [đến ngày]
  hàng "Liên minh hợp tác xã tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Liên minh hợp tác xã tỉnh", "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024: đạt
  hàng "Liên minh hợp tác xã tỉnh", "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Liên minh hợp tác xã tỉnh", "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024: KT301 điểm c
  hàng "Ủy ban nhân dân tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024: KT305 điểm a
  hàng "Liên minh hợp tác xã tỉnh", "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024: KT307 điểm e
  hàng "Liên minh hợp tác xã tỉnh", "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024: KT304 điểm đ
  hàng "Liên minh hợp tác xã tỉnh", "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025: KT304 điểm đ
}

ví dụ "Phong trào 26, dòng 1: đủ 5, rồi thừa 1" {
  cột: [chuyên đề] là "26", [đơn vị đề nghị] là "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024, [dịp] là "kỷ niệm ngày thành lập", [năm thành lập] là 2019
  5 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e dòng 1
}

ví dụ "Phong trào 26, dòng 2: đủ 5, rồi thừa 1" {
  cột: [chuyên đề] là "26", [đơn vị đề nghị] là "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", [tên], [loại] là tập thể,
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức] là "Bằng khen", [thành tích] là "Thành tích #",
      [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024, [dịp] là "đại hội nhiệm kỳ"
  5 hàng "Tập thể #": đạt
  hàng "Tập thể #": KT401 điểm e dòng 2
}

ví dụ "Phong trào 26: trong và ngoài từng điểm" {
  cột: [chuyên đề] là "26", [đơn vị đề nghị] là "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", [tên], [loại],
      [đơn vị] là "Ủy ban nhân dân tỉnh", [hình thức], [thành tích] là "Thành tích #", [từ ngày], [đến ngày],
      [dịp] là "kỷ niệm ngày thành lập", [năm thành lập]
  hàng "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024, 2019: đạt
  hàng "Cá nhân #", cá nhân, "Bằng khen", 01/01/2024, 31/12/2024, 2019: đạt
  hàng "Hộ gia đình #", hộ gia đình, "Bằng khen", 01/01/2024, 31/12/2024, 2019: KT301 điểm c
  hàng "Doanh nghiệp #", doanh nghiệp, "Bằng khen", 01/01/2024, 31/12/2024, 2019: KT301 điểm c
  hàng "Tập thể #", tập thể, "khác", 01/01/2024, 31/12/2024, 2019: KT307 điểm e
  hàng "Tập thể #", tập thể, "Bằng khen", 31/12/2023, 31/12/2024, 2019: KT304 điểm đ
  hàng "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 01/01/2025, 2019: KT304 điểm đ
  hàng "Tập thể #", tập thể, "Bằng khen", 01/01/2024, 31/12/2024, 4049: KT306 điểm a
}

ví dụ "Quy định chung: điểm c khoản 2 điều 5 Luật Thi đua, khen thưởng" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị] là "Đơn vị thử 3", [tên], [loại] là tập thể, [đơn vị] là "Đơn vị thử 3",
      [hình thức] là "Bằng khen", [thành tích] là "Thành tích", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  hàng "Tập thể": đạt
  hàng "Tập thể": KT404 điểm c
}

ví dụ "Quy định chung: khoản 2 điều 26 Luật Thi đua, khen thưởng" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị] là "Đơn vị thử 3", [tên], [loại] là tập thể, [đơn vị] là "Đơn vị thử 3",
      [hình thức], [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  hàng "Tập thể #", "Bằng khen": đạt
  hàng "Tập thể #", "Cờ thi đua của Ủy ban nhân dân tỉnh": KT306, KT307 điểm e
}

ví dụ "Quy định chung: khoản 3 điều 25 Luật Thi đua, khen thưởng" {
  cột: [chuyên đề] là "1", [đơn vị đề nghị] là "Đơn vị thử 3", [tên], [loại] là tập thể, [đơn vị] là "Đơn vị thử 3",
      [hình thức], [thành tích] là "Thành tích #", [từ ngày] là 01/01/2024, [đến ngày] là 31/12/2024
  hàng "Tập thể #", "Bằng khen": đạt
  hàng "Tập thể #", "Cờ thi đua của Chính phủ": KT306, KT307 điểm e, KT308
}

# Các khối mà Kế hoạch 44/KH-UBND năm 2024 nhắc tới.
#
# Khối ghi đủ thành viên là khối đóng. Khối "mở" là khối kế hoạch gọi tên mà không kèm danh sách: thành viên bổ sung bằng
# --units tệp.csv, hoặc ghi thêm vào đây. Đơn vị đã có trong danh bạ chỉ thuộc những khối có tên nó.
#
# Blocks that the plan names. "mở" (open): the plan gives no list of members.

nhập "don-vi.kt"

# ---- Khối thi đua của chuyên đề 1 ----

khối "Các Khối thi đua doanh nghiệp" {
  thành viên: khối "Khối thi đua các doanh nghiệp vốn Nhà nước",
      khối "Khối thi đua các doanh nghiệp tư nhân nằm trong các Khu công nghiệp tỉnh",
      khối "Khối thi đua các doanh nghiệp tư nhân khác là thành viên của Hiệp hội doanh nghiệp tỉnh",
      khối "Các doanh nghiệp thuộc Hiệp hội doanh nghiệp các huyện, thị xã, thành phố"
  tên khác: "Doanh nghiệp", "Khối Doanh nghiệp", "Khối thi đua doanh nghiệp"
}
khối "Các Khối thi đua Ngân hàng" {
  thành viên: khối "Khối thi đua các chi nhánh Ngân hàng vốn Nhà nước",
      khối "Khối thi đua các chi nhánh Ngân hàng thương mại cổ phần"
  tên khác: "Ngân hàng", "Khối Ngân hàng", "Khối thi đua Ngân hàng"
}
khối "Khối thi đua các chi nhánh Ngân hàng vốn Nhà nước" mở {
  tên khác: "Ngân hàng vốn Nhà nước", "Khối Ngân hàng vốn Nhà nước"
}
khối "Khối thi đua các chi nhánh Ngân hàng thương mại cổ phần" mở {
  viết tắt: "Ngân hàng TMCP", "Khối Ngân hàng TMCP"
  tên khác: "Ngân hàng thương mại cổ phần"
}
khối "Khối thi đua các doanh nghiệp vốn Nhà nước" mở {
  tên khác: "Doanh nghiệp vốn Nhà nước", "Khối Doanh nghiệp vốn Nhà nước"
}
khối "Khối thi đua các doanh nghiệp tư nhân nằm trong các Khu công nghiệp tỉnh" mở {
  tên khác: "Tư nhân trong KCN", "Doanh nghiệp tư nhân trong KCN"
}
khối "Khối thi đua các doanh nghiệp tư nhân khác là thành viên của Hiệp hội doanh nghiệp tỉnh" mở {
  tên khác: "Tư nhân ngoài KCN", "Doanh nghiệp tư nhân ngoài KCN",
      "Khối thi đua các doanh nghiệp tư nhân khác là thành viên của Hiệp hội doanh nghiệp tỉnh không nằm trong các Khu công nghiệp tỉnh"
}
# Kế hoạch không gọi nhóm thứ ba này là "Khối", nhưng giao số lượng "mỗi Khối thi đua" cho cả ba.
khối "Các doanh nghiệp thuộc Hiệp hội doanh nghiệp các huyện, thị xã, thành phố" mở {
  tên khác: "Hiệp hội huyện", "Hiệp hội doanh nghiệp các huyện, thị xã, thành phố",
      "Các doanh nghiệp thuộc Hiệp hội doanh nghiệp các huyện, thị xã, thành phố không nằm trong các Khu công nghiệp tỉnh"
}

# ---- Ngành và lực lượng ----

khối "Chi cục Thuế các khu vực" mở {
  tên khác: "Các Chi cục Thuế khu vực", "Chi cục Thuế khu vực"
}
# Các đội, tổ của Chi cục Hải quan không có tên trong kế hoạch.
khối "Lực lượng Hải quan Hưng Yên" mở {
  thành viên: "Chi cục Hải quan Hưng Yên"
}
khối "Lực lượng vũ trang tỉnh" mở {
  thành viên: "Bộ Chỉ huy Quân sự tỉnh", "Ban Chỉ huy Quân sự thành phố Hưng Yên", "Ban Chỉ huy Quân sự thị xã Mỹ Hào",
      "Ban Chỉ huy Quân sự huyện Văn Lâm", "Ban Chỉ huy Quân sự huyện Văn Giang", "Ban Chỉ huy Quân sự huyện Yên Mỹ",
      "Ban Chỉ huy Quân sự huyện Khoái Châu", "Ban Chỉ huy Quân sự huyện Ân Thi", "Ban Chỉ huy Quân sự huyện Kim Động",
      "Ban Chỉ huy Quân sự huyện Phù Cừ", "Ban Chỉ huy Quân sự huyện Tiên Lữ", khối "Lực lượng Công an tỉnh"
}
khối "Lực lượng Công an tỉnh" mở {
  thành viên: "Công an tỉnh", "Công an thành phố Hưng Yên", "Công an thị xã Mỹ Hào", "Công an huyện Văn Lâm",
      "Công an huyện Văn Giang", "Công an huyện Yên Mỹ", "Công an huyện Khoái Châu", "Công an huyện Ân Thi",
      "Công an huyện Kim Động", "Công an huyện Phù Cừ", "Công an huyện Tiên Lữ"
}

# ---- Khối của chuyên đề 26 ----

# Kế hoạch nêu ba loại tổ chức, không kèm danh sách; ghi sẵn những tổ chức cấp tỉnh có trong danh bạ.
khối "Tổ chức chính trị - xã hội, tổ chức chính trị - xã hội - nghề nghiệp, tổ chức xã hội - nghề nghiệp cấp tỉnh" mở {
  thành viên: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Liên đoàn Lao động tỉnh", "Hội Liên hiệp Phụ nữ tỉnh",
      "Hội Nông dân tỉnh", "Hội Cựu chiến binh tỉnh", "Đoàn TNCS Hồ Chí Minh tỉnh", "Hội Chữ thập đỏ tỉnh",
      "Liên minh hợp tác xã tỉnh", "Hiệp hội Doanh nghiệp tỉnh"
  tên khác: "Tổ chức chính trị - xã hội và tổ chức nghề nghiệp cấp tỉnh"
}

# ---- Khối hành chính (kế hoạch khác của tỉnh cũng dùng) ----

khối "Các sở, ban, ngành" {
  thành viên: "Văn phòng Ủy ban nhân dân tỉnh", "Sở Nội vụ", "Sở Công Thương", "Sở Giao thông vận tải",
      "Sở Giáo dục và Đào tạo", "Sở Khoa học và Công nghệ", "Sở Lao động - Thương binh và Xã hội", "Sở Tư pháp",
      "Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Nông nghiệp và Phát triển nông thôn", "Sở Xây dựng",
      "Sở Tài nguyên và Môi trường", "Sở Thông tin và Truyền thông", "Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế",
      "Thanh tra tỉnh", "Ban Quản lý các khu công nghiệp tỉnh", "Đài Phát thanh và Truyền hình tỉnh", "Báo Hưng Yên",
      "Cục Thuế tỉnh Hưng Yên", "Chi cục Hải quan Hưng Yên", "Cục Quản lý thị trường", "Cục Thống kê tỉnh",
      "Bảo hiểm xã hội tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh"
}
khối "Ủy ban nhân dân các huyện, thị xã, thành phố" {
  thành viên: "Ủy ban nhân dân thành phố Hưng Yên", "Ủy ban nhân dân thị xã Mỹ Hào", "Ủy ban nhân dân huyện Văn Lâm",
      "Ủy ban nhân dân huyện Văn Giang", "Ủy ban nhân dân huyện Yên Mỹ", "Ủy ban nhân dân huyện Khoái Châu",
      "Ủy ban nhân dân huyện Ân Thi", "Ủy ban nhân dân huyện Kim Động", "Ủy ban nhân dân huyện Phù Cừ",
      "Ủy ban nhân dân huyện Tiên Lữ"
  tên khác: "Các huyện, thị xã, thành phố", "Các huyện, thành phố, thị xã", "UBND các huyện, thị xã, thành phố",
      "Ủy ban nhân dân các huyện, thành phố, thị xã", "UBND các huyện, thành phố, thị xã"
}

# Danh bạ đơn vị tỉnh Hưng Yên, dùng cho các kế hoạch năm 2024.
#
# Tên đứng đầu là tên viết trong các văn bản của tỉnh; "tên khác" và "viết tắt" là những cách viết hay gặp trong danh sách đề nghị.
# Tên được so sánh không phân biệt chữ hoa, chữ thường và vị trí đặt dấu (Uỷ = Ủy), nhưng phân biệt dấu phẩy, dấu gạch nối:
# vì thế mỗi cách chấm phẩy là một "tên khác".
#
# Danh bạ chưa ghi ngày bắt đầu, ngày kết thúc của đơn vị nào: các kế hoạch năm 2024 không nêu. Khi có quyết định sắp xếp, thêm
# "hiệu lực" và "thay bằng" theo đúng quyết định đó.
#
# Register of units of Hưng Yên for the plans of 2024. First the name, then the other spellings found in lists.

# ---- Ủy ban nhân dân tỉnh, các sở, ban, ngành ----

đơn vị "Ủy ban nhân dân tỉnh" {
  viết tắt: "UBND tỉnh"
  tên khác: "Ủy ban nhân dân tỉnh Hưng Yên", "UBND tỉnh Hưng Yên"
}
đơn vị "Văn phòng Ủy ban nhân dân tỉnh" {
  viết tắt: "Văn phòng UBND tỉnh", "VP UBND tỉnh", "VP UBND"
  tên khác: "Văn phòng Ủy ban nhân dân tỉnh Hưng Yên", "Văn phòng UBND tỉnh Hưng Yên"
}
đơn vị "Sở Nội vụ" {
  viết tắt: "SNV"
  tên khác: "Sở Nội vụ tỉnh", "Sở Nội vụ tỉnh Hưng Yên", "Sở Nội vụ Hưng Yên"
}
đơn vị "Ban Thi đua - Khen thưởng" {
  viết tắt: "Ban TĐKT", "Ban TĐ-KT"
  tên khác: "Ban Thi đua, Khen thưởng", "Ban Thi đua Khen thưởng", "Ban Thi đua - Khen thưởng tỉnh", "Ban TĐKT tỉnh",
      "Ban Thi đua - Khen thưởng, Sở Nội vụ", "Sở Nội vụ (Ban TĐKT)"
}
# Kế hoạch 44 viết "Sở Công thương"; tên đầy đủ của ngành viết hoa chữ "Thương". Hai cách chỉ khác chữ hoa nên là một.
đơn vị "Sở Công Thương" {
  viết tắt: "SCT"
  tên khác: "Sở Công Thương tỉnh", "Sở Công Thương tỉnh Hưng Yên", "Sở Công Thương Hưng Yên"
}
đơn vị "Sở Giao thông vận tải" {
  viết tắt: "Sở GTVT", "SGTVT"
  tên khác: "Sở Giao thông - Vận tải", "Sở Giao thông Vận tải tỉnh", "Sở Giao thông vận tải tỉnh Hưng Yên",
      "Sở Giao thông vận tải Hưng Yên"
}
đơn vị "Sở Giáo dục và Đào tạo" {
  viết tắt: "Sở GD&ĐT", "Sở GDĐT", "Sở GD-ĐT", "Sở GD và ĐT", "SGDĐT"
  tên khác: "Sở Giáo dục & Đào tạo", "Sở Giáo dục - Đào tạo", "Sở Giáo dục và Đào tạo tỉnh",
      "Sở Giáo dục và Đào tạo tỉnh Hưng Yên", "Sở Giáo dục và Đào tạo Hưng Yên"
}
đơn vị "Sở Khoa học và Công nghệ" {
  viết tắt: "Sở KH&CN", "Sở KHCN", "Sở KH-CN", "SKHCN"
  tên khác: "Sở Khoa học & Công nghệ", "Sở Khoa học - Công nghệ", "Sở Khoa học và Công nghệ tỉnh",
      "Sở Khoa học và Công nghệ tỉnh Hưng Yên", "Sở Khoa học và Công nghệ Hưng Yên"
}
# Kế hoạch 44 viết hai cách: dấu phẩy ở chuyên đề 20, gạch nối ở chuyên đề 21.
đơn vị "Sở Lao động - Thương binh và Xã hội" {
  viết tắt: "Sở LĐTBXH", "Sở LĐ-TB&XH", "Sở LĐTB&XH", "Sở LĐ-TBXH", "Sở LĐ - TB&XH", "Sở LĐ - TB và XH", "SLĐTBXH"
  tên khác: "Sở Lao động, Thương binh và Xã hội", "Sở Lao động-Thương binh và Xã hội",
      "Sở Lao động – Thương binh và Xã hội", "Sở Lao động Thương binh và Xã hội", "Sở Lao động - Thương binh & Xã hội",
      "Sở Lao động, Thương binh & Xã hội", "Sở Lao động - Thương binh và Xã hội tỉnh Hưng Yên",
      "Sở Lao động, Thương binh và Xã hội tỉnh Hưng Yên", "Sở Lao động - Thương binh và Xã hội tỉnh",
      "Sở Lao động - Thương binh và Xã hội Hưng Yên"
}
đơn vị "Sở Tư pháp" {
  tên khác: "Sở Tư pháp tỉnh", "Sở Tư pháp tỉnh Hưng Yên", "Sở Tư pháp Hưng Yên"
}
đơn vị "Sở Tài chính" {
  tên khác: "Sở Tài chính tỉnh", "Sở Tài chính tỉnh Hưng Yên", "Sở Tài chính Hưng Yên"
}
đơn vị "Sở Kế hoạch và Đầu tư" {
  viết tắt: "Sở KH&ĐT", "Sở KHĐT", "SKHĐT"
  tên khác: "Sở Kế hoạch & Đầu tư", "Sở Kế hoạch và Đầu tư tỉnh Hưng Yên", "Sở Kế hoạch và Đầu tư Hưng Yên"
}
đơn vị "Sở Nông nghiệp và Phát triển nông thôn" {
  viết tắt: "Sở NN&PTNT", "Sở NN và PTNT", "Sở Nông nghiệp và PTNT", "Sở Nông nghiệp & PTNT"
  tên khác: "Sở Nông nghiệp & Phát triển nông thôn", "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hưng Yên"
}
đơn vị "Sở Xây dựng" {
  tên khác: "Sở Xây dựng tỉnh", "Sở Xây dựng tỉnh Hưng Yên", "Sở Xây dựng Hưng Yên"
}
đơn vị "Sở Tài nguyên và Môi trường" {
  viết tắt: "Sở TN&MT", "Sở TNMT", "STNMT"
  tên khác: "Sở Tài nguyên & Môi trường", "Sở Tài nguyên và Môi trường tỉnh Hưng Yên"
}
đơn vị "Sở Thông tin và Truyền thông" {
  viết tắt: "Sở TT&TT", "Sở TTTT", "STTTT"
  tên khác: "Sở Thông tin & Truyền thông", "Sở Thông tin và Truyền thông tỉnh Hưng Yên"
}
đơn vị "Sở Văn hóa, Thể thao và Du lịch" {
  viết tắt: "Sở VHTT&DL", "Sở VHTTDL", "Sở VH-TT&DL", "Sở VH,TT&DL", "Sở VH, TT&DL", "Sở VHTT và DL"
  tên khác: "Sở Văn hóa - Thể thao và Du lịch", "Sở Văn hóa Thể thao và Du lịch", "Sở Văn hóa, Thể thao & Du lịch",
      "Sở Văn hóa, Thể thao và Du lịch tỉnh Hưng Yên"
}
đơn vị "Sở Y tế" {
  tên khác: "Sở Y tế tỉnh", "Sở Y tế tỉnh Hưng Yên", "Sở Y tế Hưng Yên"
}
đơn vị "Thanh tra tỉnh" {
  tên khác: "Thanh tra tỉnh Hưng Yên"
}
đơn vị "Ban Quản lý các khu công nghiệp tỉnh" {
  viết tắt: "Ban Quản lý các KCN tỉnh", "BQL các KCN tỉnh", "Ban QL các KCN tỉnh"
  tên khác: "Ban Quản lý các khu công nghiệp", "Ban Quản lý các khu công nghiệp tỉnh Hưng Yên", "Ban Quản lý các KCN"
}
đơn vị "Đài Phát thanh và Truyền hình tỉnh" {
  viết tắt: "Đài PT-TH", "Đài PT-TH tỉnh", "Đài PTTH tỉnh", "Đài PT&TH tỉnh"
  tên khác: "Đài Phát thanh và Truyền hình Hưng Yên", "Đài Phát thanh - Truyền hình tỉnh",
      "Đài Phát thanh - Truyền hình Hưng Yên", "Đài Phát thanh và Truyền hình", "Đài Phát thanh - Truyền hình"
}
đơn vị "Báo Hưng Yên"

# ---- Cơ quan ngành dọc đóng tại tỉnh ----

# Kế hoạch 44 viết "Cục Thuế tỉnh Hưng Yên", "Cục Thuế Hưng Yên" và "Cục thuế Hưng Yên".
đơn vị "Cục Thuế tỉnh Hưng Yên" {
  tên khác: "Cục Thuế Hưng Yên", "Cục Thuế tỉnh", "Cục Thuế"
}
đơn vị "Chi cục Hải quan Hưng Yên" {
  tên khác: "Chi cục Hải quan", "Chi cục Hải quan tỉnh", "Chi cục Hải quan tỉnh Hưng Yên", "Hải quan Hưng Yên"
}
đơn vị "Cục Quản lý thị trường" {
  viết tắt: "Cục QLTT", "Cục QLTT tỉnh", "Cục QLTT tỉnh Hưng Yên"
  tên khác: "Cục Quản lý thị trường tỉnh", "Cục Quản lý thị trường tỉnh Hưng Yên", "Cục Quản lý thị trường Hưng Yên"
}
đơn vị "Cục Thống kê tỉnh" {
  tên khác: "Cục Thống kê", "Cục Thống kê tỉnh Hưng Yên", "Cục Thống kê Hưng Yên"
}
đơn vị "Bảo hiểm xã hội tỉnh" {
  viết tắt: "BHXH tỉnh", "BHXH tỉnh Hưng Yên"
  tên khác: "Bảo hiểm xã hội", "Bảo hiểm xã hội tỉnh Hưng Yên", "Bảo hiểm xã hội Hưng Yên"
}

# ---- Lực lượng vũ trang ----

đơn vị "Bộ Chỉ huy Quân sự tỉnh" {
  viết tắt: "Bộ CHQS tỉnh", "Bộ CHQS", "BCHQS tỉnh"
  tên khác: "Bộ Chỉ huy Quân sự", "Bộ Chỉ huy Quân sự tỉnh Hưng Yên", "Bộ CHQS tỉnh Hưng Yên"
}
đơn vị "Ban Chỉ huy Quân sự thành phố Hưng Yên" {
  viết tắt: "Ban CHQS thành phố Hưng Yên", "Ban CHQS TP Hưng Yên"
}
đơn vị "Ban Chỉ huy Quân sự thị xã Mỹ Hào" {
  viết tắt: "Ban CHQS thị xã Mỹ Hào", "Ban CHQS TX Mỹ Hào"
}
đơn vị "Ban Chỉ huy Quân sự huyện Văn Lâm" {
  viết tắt: "Ban CHQS huyện Văn Lâm"
}
đơn vị "Ban Chỉ huy Quân sự huyện Văn Giang" {
  viết tắt: "Ban CHQS huyện Văn Giang"
}
đơn vị "Ban Chỉ huy Quân sự huyện Yên Mỹ" {
  viết tắt: "Ban CHQS huyện Yên Mỹ"
}
đơn vị "Ban Chỉ huy Quân sự huyện Khoái Châu" {
  viết tắt: "Ban CHQS huyện Khoái Châu"
}
đơn vị "Ban Chỉ huy Quân sự huyện Ân Thi" {
  viết tắt: "Ban CHQS huyện Ân Thi"
}
đơn vị "Ban Chỉ huy Quân sự huyện Kim Động" {
  viết tắt: "Ban CHQS huyện Kim Động"
}
đơn vị "Ban Chỉ huy Quân sự huyện Phù Cừ" {
  viết tắt: "Ban CHQS huyện Phù Cừ"
}
đơn vị "Ban Chỉ huy Quân sự huyện Tiên Lữ" {
  viết tắt: "Ban CHQS huyện Tiên Lữ"
}

đơn vị "Công an tỉnh" {
  viết tắt: "CA tỉnh", "CA tỉnh Hưng Yên"
  tên khác: "Công an tỉnh Hưng Yên"
}
đơn vị "Công an thành phố Hưng Yên" {
  viết tắt: "Công an TP Hưng Yên", "CATP Hưng Yên"
}
đơn vị "Công an thị xã Mỹ Hào" {
  viết tắt: "Công an TX Mỹ Hào"
}
đơn vị "Công an huyện Văn Lâm" {
  viết tắt: "CAH Văn Lâm"
}
đơn vị "Công an huyện Văn Giang" {
  viết tắt: "CAH Văn Giang"
}
đơn vị "Công an huyện Yên Mỹ" {
  viết tắt: "CAH Yên Mỹ"
}
đơn vị "Công an huyện Khoái Châu" {
  viết tắt: "CAH Khoái Châu"
}
đơn vị "Công an huyện Ân Thi" {
  viết tắt: "CAH Ân Thi"
}
đơn vị "Công an huyện Kim Động" {
  viết tắt: "CAH Kim Động"
}
đơn vị "Công an huyện Phù Cừ" {
  viết tắt: "CAH Phù Cừ"
}
đơn vị "Công an huyện Tiên Lữ" {
  viết tắt: "CAH Tiên Lữ"
}

# ---- Cơ quan Đảng, Mặt trận, đoàn thể và các hội ----

đơn vị "Ban Dân vận Tỉnh ủy" {
  tên khác: "Ban Dân vận", "Ban Dân vận Tỉnh ủy Hưng Yên"
}
đơn vị "Ban Tuyên giáo Tỉnh ủy" {
  tên khác: "Ban Tuyên giáo", "Ban Tuyên giáo Tỉnh ủy Hưng Yên"
}
đơn vị "Ban Tổ chức Tỉnh ủy" {
  tên khác: "Ban Tổ chức", "Ban Tổ chức Tỉnh ủy Hưng Yên"
}
đơn vị "Văn phòng Tỉnh ủy" {
  viết tắt: "VP Tỉnh ủy"
  tên khác: "Văn phòng Tỉnh ủy Hưng Yên"
}
đơn vị "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh" {
  viết tắt: "Ủy ban MTTQ tỉnh", "UBMTTQ tỉnh", "UB MTTQ tỉnh", "Ủy ban MTTQ Việt Nam tỉnh", "UBMTTQ Việt Nam tỉnh"
  tên khác: "Ủy ban Mặt trận Tổ quốc tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hưng Yên"
}
đơn vị "Liên đoàn Lao động tỉnh" {
  viết tắt: "LĐLĐ tỉnh", "LĐLĐ tỉnh Hưng Yên"
  tên khác: "Liên đoàn Lao động", "Liên đoàn Lao động tỉnh Hưng Yên"
}
đơn vị "Hội Liên hiệp Phụ nữ tỉnh" {
  viết tắt: "Hội LHPN tỉnh", "Hội LHPN tỉnh Hưng Yên", "LHPN tỉnh"
  tên khác: "Hội Liên hiệp Phụ nữ", "Hội Liên hiệp Phụ nữ tỉnh Hưng Yên", "Hội Phụ nữ tỉnh"
}
đơn vị "Hội Nông dân tỉnh" {
  viết tắt: "HND tỉnh", "Hội ND tỉnh"
  tên khác: "Hội Nông dân", "Hội Nông dân tỉnh Hưng Yên"
}
đơn vị "Hội Cựu chiến binh tỉnh" {
  viết tắt: "Hội CCB tỉnh", "Hội CCB tỉnh Hưng Yên"
  tên khác: "Hội Cựu chiến binh", "Hội Cựu chiến binh tỉnh Hưng Yên"
}
đơn vị "Đoàn TNCS Hồ Chí Minh tỉnh" {
  viết tắt: "Tỉnh đoàn", "Tỉnh đoàn Hưng Yên"
  tên khác: "Đoàn TNCS Hồ Chí Minh tỉnh Hưng Yên", "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh",
      "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Hưng Yên", "Đoàn Thanh niên tỉnh"
}
đơn vị "Hội Chữ thập đỏ tỉnh" {
  viết tắt: "Hội CTĐ tỉnh"
  tên khác: "Hội Chữ thập đỏ", "Hội Chữ thập đỏ tỉnh Hưng Yên"
}
đơn vị "Liên minh hợp tác xã tỉnh" {
  viết tắt: "Liên minh HTX tỉnh", "Liên minh HTX", "LMHTX tỉnh", "Liên minh HTX tỉnh Hưng Yên"
  tên khác: "Liên minh Hợp tác xã", "Liên minh hợp tác xã tỉnh Hưng Yên"
}
đơn vị "Hiệp hội Doanh nghiệp tỉnh" {
  viết tắt: "Hiệp hội DN tỉnh"
  tên khác: "Hiệp hội Doanh nghiệp tỉnh Hưng Yên"
}

# ---- Ủy ban nhân dân các huyện, thị xã, thành phố (10 đơn vị cấp huyện năm 2024) ----

đơn vị "Ủy ban nhân dân thành phố Hưng Yên" {
  viết tắt: "UBND thành phố Hưng Yên", "UBND TP Hưng Yên", "UBND TP. Hưng Yên", "TP Hưng Yên", "TP. Hưng Yên"
  tên khác: "Thành phố Hưng Yên"
}
đơn vị "Ủy ban nhân dân thị xã Mỹ Hào" {
  viết tắt: "UBND thị xã Mỹ Hào", "UBND TX Mỹ Hào", "UBND TX. Mỹ Hào", "TX Mỹ Hào", "TX. Mỹ Hào"
  tên khác: "Thị xã Mỹ Hào"
}
đơn vị "Ủy ban nhân dân huyện Văn Lâm" {
  viết tắt: "UBND huyện Văn Lâm", "UBND H. Văn Lâm"
  tên khác: "Huyện Văn Lâm"
}
đơn vị "Ủy ban nhân dân huyện Văn Giang" {
  viết tắt: "UBND huyện Văn Giang", "UBND H. Văn Giang"
  tên khác: "Huyện Văn Giang"
}
đơn vị "Ủy ban nhân dân huyện Yên Mỹ" {
  viết tắt: "UBND huyện Yên Mỹ", "UBND H. Yên Mỹ"
  tên khác: "Huyện Yên Mỹ"
}
đơn vị "Ủy ban nhân dân huyện Khoái Châu" {
  viết tắt: "UBND huyện Khoái Châu", "UBND H. Khoái Châu"
  tên khác: "Huyện Khoái Châu"
}
đơn vị "Ủy ban nhân dân huyện Ân Thi" {
  viết tắt: "UBND huyện Ân Thi", "UBND H. Ân Thi"
  tên khác: "Huyện Ân Thi"
}
đơn vị "Ủy ban nhân dân huyện Kim Động" {
  viết tắt: "UBND huyện Kim Động", "UBND H. Kim Động"
  tên khác: "Huyện Kim Động"
}
đơn vị "Ủy ban nhân dân huyện Phù Cừ" {
  viết tắt: "UBND huyện Phù Cừ", "UBND H. Phù Cừ"
  tên khác: "Huyện Phù Cừ"
}
đơn vị "Ủy ban nhân dân huyện Tiên Lữ" {
  viết tắt: "UBND huyện Tiên Lữ", "UBND H. Tiên Lữ"
  tên khác: "Huyện Tiên Lữ"
}

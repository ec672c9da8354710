# Kế hoạch 90/KH-UBND ngày 11/6/2021 của Ủy ban nhân dân tỉnh Hưng Yên: xây dựng điển hình tiên tiến giai đoạn 2021-2025, 20 lĩnh vực.
#
# Mỗi lĩnh vực ghi ai được giao hay được đề nghị chủ trì và tiêu chí của từng loại đối tượng (chỉ tóm ý, không dùng để xét). Kế hoạch
# không ấn định số lượng điển hình và không nói chọn ai khi bằng số lần công nhận: tệp này cũng không. Số đại biểu phân bổ ban hành sau,
# viết thành khối "phân bổ" trong một tệp khác, xem examples/phan-bo.kt.
#
# Plan 90/KH-UBND of Hưng Yên on advanced models 2021-2025: 20 areas, who leads each, the kinds that may be recognised. It sets no
# numbers and no rule for ties; the places of the congress come later, in a file of their own.

kế hoạch "90/KH-UBND" năm 2021 {
  tên: "Tuyên truyền phong trào thi đua yêu nước, xây dựng điển hình tiên tiến giai đoạn 2021-2025"
  # Bản này không ghi tên người ký.
  ban hành: "Ủy ban nhân dân tỉnh Hưng Yên", ngày 11/06/2021
  căn cứ: "Chỉ thị 34-CT/TW", ngày 07/04/2014
  viện dẫn: "Chỉ thị 31-CT/TU", ngày 09/12/2014
}

nhập "hung-yen/don-vi.kt"
nhập "hung-yen/khoi.kt"
nhập "van-ban.kt"

khối "Các cơ quan, đơn vị thuộc Khối thi đua của tỉnh" mở

mục III "Tiêu chí lựa chọn xây dựng điển hình trên các lĩnh vực"

lĩnh vực 1 "Học tập, làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh" {
  đề nghị chủ trì: "Ban Tuyên giáo Tỉnh ủy"
  a) tập thể: "Đi đầu đổi mới phong cách, lề lối làm việc; gần dân, đối thoại với dân; tiết kiệm, chống lãng phí"
  b) cá nhân: "Gương mẫu trong công việc, phong cách; gần dân; tiết kiệm, chống lãng phí, tiêu cực"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 2 "Xây dựng Đảng trong sạch vững mạnh, chính quyền hoạt động hiệu lực, hiệu quả" {
  đề nghị chủ trì: "Ban Tổ chức Tỉnh ủy"
  a) tập thể: "Chi bộ, đảng bộ đổi mới lãnh đạo, cải cách hành chính, hoàn thành xuất sắc nhiệm vụ"
  b) cá nhân: "Đảng viên gương mẫu, có sáng kiến xây dựng Đảng"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 3 "Đổi mới phong cách, thái độ phục vụ của cán bộ y tế; Ngành Y tế chung tay phòng, chống dịch bệnh Covid-19" {
  giao chủ trì: "Sở Y tế"
  a) tập thể: "Thực hiện tốt chương trình y tế, có giải pháp mới, giữ y đức"
  b) cá nhân: "Y, bác sĩ, viên chức, nhân viên y tế có giải pháp mới, giữ y đức"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 4 "Cả nước chung sức xây dựng nông thôn mới" {
  giao chủ trì: "Sở Nông nghiệp và Phát triển nông thôn"
  a) tập thể: "Xã đạt tiêu chí nông thôn mới, nông thôn mới nâng cao, kiểu mẫu"
  b) cá nhân: "Tuyên truyền, hiến đất, góp công, góp của xây dựng nông thôn"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 5 "Thi đua quyết thắng" {
  giao chủ trì: "Bộ Chỉ huy Quân sự tỉnh"
  a) tập thể: "Vững mạnh toàn diện, mẫu mực, tiêu biểu"
  b) cá nhân: "Gương mẫu, dũng cảm, giúp dân, có giải pháp hữu ích"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 6 "Vì an ninh Tổ quốc; Toàn dân bảo vệ an ninh Tổ quốc" {
  giao chủ trì: "Công an tỉnh"
  a) tập thể: "Giữ vững an ninh, trật tự, không để xảy ra điểm nóng",
      "Cơ quan, đơn vị, địa phương, doanh nghiệp tham gia phòng, chống tội phạm, tệ nạn"
  b) cá nhân: "Gương mẫu, dũng cảm, hoàn thành xuất sắc nhiệm vụ"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 7 "Doanh nghiệp Hưng Yên hội nhập và phát triển" {
  # Kế hoạch viết "Giao" dù Hiệp hội không thuộc Ủy ban nhân dân tỉnh.
  giao chủ trì: "Hiệp hội Doanh nghiệp tỉnh"
  a) tập thể: "Tham mưu chính sách hỗ trợ doanh nghiệp; sản xuất, kinh doanh sáng tạo, nộp ngân sách tốt"
  b) cá nhân: "Tham mưu chính sách; người lao động trực tiếp có sáng tạo"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 8 "Vì một Hưng Yên không còn đói nghèo" {
  # Điểm b tách hai gạch: cá nhân, hộ gia đình.
  giao chủ trì: "Sở Lao động - Thương binh và Xã hội"
  a) tập thể: "Chỉ đạo, đóng góp cụ thể trong giảm nghèo"
  b) cá nhân: "Sáng tạo trong tham mưu, giúp người nghèo"
  b) hộ gia đình: "Tự vươn lên thoát nghèo, có mô hình tạo việc làm"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 9 "Cán bộ, công chức, viên chức tỉnh Hưng Yên thi đua thực hiện văn hóa công sở" {
  giao chủ trì: "Sở Nội vụ"
  a) tập thể: "Thực hiện văn hóa công sở, cải cách hành chính, công nghệ thông tin"
  b) cá nhân: "Đạo đức, kỷ cương, chuyên nghiệp, giao tiếp đúng mực"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 10 "Nâng cao chỉ số PAR INDEX, SIPAS và PAPI" {
  giao chủ trì: "Sở Nội vụ"
  a) tập thể: "Giải pháp nâng các chỉ số cải cách hành chính, hài lòng, quản trị công"
  b) cá nhân: "Sáng tạo trong lãnh đạo, tham mưu nâng các chỉ số"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 11 "Nâng cao cải thiện môi trường kinh doanh và năng lực cạnh tranh cấp tỉnh" {
  # Kế hoạch in "trong trào thi đua", thiếu chữ "phong".
  giao chủ trì: "Sở Kế hoạch và Đầu tư"
  a) tập thể: "Giải pháp cải thiện môi trường kinh doanh, rút ngắn thủ tục"
  b) cá nhân: "Sáng tạo trong lãnh đạo, tham mưu"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 12 "Toàn dân đoàn kết xây dựng đời sống văn hóa" {
  giao chủ trì: "Sở Văn hóa, Thể thao và Du lịch"
  a) tập thể: "Thôn, tổ dân phố, tập thể nhiều năm đạt danh hiệu văn hóa"
  b) cá nhân: "Có sáng kiến trong phong trào"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 13 "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh" {
  # Kế hoạch gọi là "cuộc vận động".
  đề nghị chủ trì: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"
  a) tập thể: "Đền ơn đáp nghĩa, dân chủ, giám sát, phản biện xã hội"
  b) cá nhân: "Giúp nhau phát triển kinh tế, giảm nghèo ở cơ sở"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 14 "Lao động giỏi, lao động sáng tạo" {
  đề nghị chủ trì: "Liên đoàn Lao động tỉnh"
  a) tập thể: "Công đoàn cơ sở tổ chức tốt phong trào"
  b) cá nhân: "Công nhân, viên chức, lao động, đoàn viên có sáng kiến làm lợi"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 15 "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập" {
  # Bốn nhóm cá nhân của điểm b là bốn chức danh.
  giao chủ trì: "Sở Giáo dục và Đào tạo"
  a) tập thể: "Điển hình về chất lượng, ứng dụng công nghệ, môi trường an toàn"
  b) cá nhân là "cán bộ quản lý", "giáo viên", "nhân viên", "học sinh":
      "Mỗi nhóm có tiêu chí riêng về quản lý, giảng dạy, phục vụ, học tập"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 16 "Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc" {
  # Kế hoạch in đứt tên: "…; xây dựng tổ chức".
  đề nghị chủ trì: "Hội Liên hiệp Phụ nữ tỉnh"
  a) tập thể: "Xây dựng tổ chức Hội vững mạnh, bình đẳng giới"
  b) cá nhân: "Hội viên có sáng kiến, xây dựng gia đình 5 không, 3 sạch"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 17 "Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững" {
  # Phần cá nhân của kế hoạch nêu cả "các hộ gia đình gương mẫu": nhận cả hộ gia đình.
  đề nghị chủ trì: "Hội Nông dân tỉnh"
  a) tập thể: "Tổ chức Hội vững mạnh, mô hình kinh tế tập thể, bảo vệ môi trường"
  b) cá nhân, hộ gia đình: "Hội viên, hộ gia đình sản xuất kinh doanh giỏi"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 18 "Cựu chiến binh gương mẫu; Cựu chiến binh giúp nhau làm kinh tế, xóa đói giảm nghèo" {
  đề nghị chủ trì: "Hội Cựu chiến binh tỉnh"
  a) tập thể: "Tổ chức Hội vững mạnh, giúp nhau phát triển kinh tế"
  b) cá nhân: "Hội viên gương mẫu ở cơ sở"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 19 "Thanh niên xung kích, tình nguyện phát triển kinh tế - xã hội; Lập thân, lập nghiệp" {
  đề nghị chủ trì: "Đoàn TNCS Hồ Chí Minh tỉnh"
  a) tập thể: "Sáng tạo trong tuyên truyền, đồng hành với thanh niên"
  b) cá nhân: "Đoàn viên, hội viên có sáng kiến"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 20 "Đổi mới sáng tạo, ứng dụng các tiến bộ khoa học và công nghệ vào thực tiễn sản xuất và đời sống" {
  giao chủ trì: "Sở Khoa học và Công nghệ"
  a) tập thể: "Có sáng kiến, ứng dụng công nghệ cao, bảo vệ môi trường"
  b) cá nhân: "Tham mưu cơ chế, trực tiếp sáng tạo trong sản xuất, đời sống"
  thời gian: giai đoạn 2021-2025
}

mục IV "Nhiệm vụ và giải pháp"

# Khoản 1 điểm e.
hạn "Hội nghị điển hình tiên tiến 05 năm ở cơ quan, đơn vị": quý I, II năm 2025
hạn "Đại hội Thi đua yêu nước tỉnh lần thứ X": quý III năm 2025

mục V "Tiêu chuẩn lựa chọn điển hình tiên tiến"

chọn "Đại biểu dự Đại hội Thi đua yêu nước tỉnh lần thứ X" {
  đối tượng: tập thể, cá nhân
  thời gian: giai đoạn 2021-2025
  xếp theo: số lần công nhận, từ cao xuống thấp
}

mục VII "Tổ chức thực hiện"

# Khoản 1: "trước ngày 31/8/2021", không tính ngày ấy.
hạn "Gửi kế hoạch về Sở Nội vụ" {
  chủ trì: mỗi đơn vị thuộc khối "Các cơ quan, đơn vị thuộc Khối thi đua của tỉnh"
  thời gian: trước ngày 31/08/2021
}
# Khoản 2 điểm c: dịp 11/6 hằng năm; riêng năm 2021 thực hiện trong quý IV.
hạn "Biểu dương, khen thưởng điển hình tiên tiến năm 2021" {
  chủ trì: "Sở Nội vụ"
  thời gian: quý IV năm 2021
}
hạn "Biểu dương, khen thưởng điển hình tiên tiến" {
  chủ trì: "Sở Nội vụ"
  thời gian: ngày 11 tháng 6 hằng năm, từ 2022 đến 2025
}

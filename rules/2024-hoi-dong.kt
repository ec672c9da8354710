# Kế hoạch 01/KH-HĐTĐKT ngày 06/02/2024 của Hội đồng Thi đua - Khen thưởng tỉnh Hưng Yên: phụ lục nhiệm vụ năm 2024, từng dòng một.
#
# Phụ lục đánh số từ 1 đến 29 nhưng không có số 11: giữ như đã ban hành, còn 28 nhiệm vụ. Tên nhiệm vụ rút gọn, bỏ những chữ đã có ở
# tên văn bản. Các dòng "sau" không có trong phụ lục: ghi theo thứ tự mà chính tên nhiệm vụ nói (xây dựng kế hoạch kiểm tra rồi mới
# kiểm tra), để báo khi làm ngược.
#
# Schedule of the province's council for 2024, row by row. Number 11 is absent as issued. The lines "sau" (after) are not in the
# document: they state the order that the names of the tasks imply.

kế hoạch "01/KH-HĐTĐKT" năm 2024 {
  # Đầu văn bản in "01 /KH - HĐĐKT"; phụ lục ghi 01/KH-HĐTĐKT.
  tên: "Hoạt động của Hội đồng Thi đua - Khen thưởng tỉnh năm 2024"
  ban hành: "Hội đồng Thi đua - Khen thưởng tỉnh Hưng Yên", ngày 06/02/2024
  người ký: "Chủ tịch Trần Quốc Văn"
  căn cứ: "Quyết định 1815/QĐ-UBND", ngày 06/08/2020
  căn cứ: "Kế hoạch 02/KH-UBND", ngày 03/01/2024
}

nhập "hung-yen/don-vi.kt"
nhập "hung-yen/khoi.kt"
nhập "van-ban.kt"

# Những nơi phối hợp mà phụ lục chỉ gọi chung, không kèm danh sách.
khối "Các Cụm, Khối thi đua của tỉnh" mở
khối "Thành viên Hội đồng Thi đua - Khen thưởng tỉnh" mở
khối "Khối thi đua các trường đại học, cao đẳng" mở
khối "Hội đồng Thi đua - Khen thưởng các tỉnh" mở
khối "Các cơ quan, tổ chức, đơn vị có liên quan" mở
khối "Các cơ quan, đơn vị được kiểm tra" mở
khối "Một số đơn vị khác" mở
đơn vị "Hội đồng Thi đua - Khen thưởng tỉnh" {
  viết tắt: "Hội đồng TĐKT tỉnh", "HĐTĐKT tỉnh"
}
đơn vị "Ban Thi đua - Khen thưởng Trung ương" {
  viết tắt: "Ban TĐKT TW", "Ban Thi đua - Khen thưởng TW"
}
đơn vị "Sở Nội vụ Hải Dương"

mục II "Nhiệm vụ cụ thể"

nhiệm vụ 1 "Tổng kết công tác thi đua, khen thưởng năm 2023, phát động phong trào thi đua yêu nước năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý I
}
nhiệm vụ 2 "Chỉ thị tiếp tục đẩy mạnh các phong trào thi đua yêu nước năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Văn phòng UBND tỉnh"
  thời gian: quý I
  # Số và ngày của văn bản ghi thêm khi đã ban hành, để đối chiếu với thời gian ở đây.
  ban hành: "02/CT-UBND", ngày 06/03/2024
}
nhiệm vụ 3 "Đăng ký thi đua của tỉnh năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Văn phòng UBND tỉnh"
  thời gian: quý I
}
nhiệm vụ 4 "Quyết định thành lập Cụm, Khối thi đua và phê duyệt Trưởng, Phó Cụm, Khối thi đua năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý I
}
nhiệm vụ 5 "Quy định về công tác thi đua, khen thưởng của tỉnh" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Sở Tư pháp", "Sở Văn hóa, Thể thao và Du lịch"
  thời gian: quý I
}
nhiệm vụ 6 "Khen thưởng công tác năm 2023" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý I
}
nhiệm vụ 7 "Báo cáo tổng kết và chấm điểm Cụm thi đua các tỉnh Đồng bằng sông Hồng năm 2023" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Văn phòng UBND tỉnh"
  thời gian: quý I
}
nhiệm vụ 8 "Phát động các phong trào thi đua chuyên đề, theo đợt của tỉnh năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý I
  ban hành: "44/KH-UBND", ngày 06/03/2024
}
nhiệm vụ 9 "Họp Hội đồng Thi đua - Khen thưởng tỉnh (Phiên thứ nhất)" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Thành viên Hội đồng Thi đua - Khen thưởng tỉnh"
  thời gian: quý II
}
nhiệm vụ 10 "Phối hợp tuyên truyền về công tác thi đua, khen thưởng với các đơn vị, địa phương" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Đài Phát thanh và Truyền hình", "Báo Hưng Yên", khối "Một số đơn vị khác"
  thời gian: quý I, II
}
nhiệm vụ 12 "Triển khai các nội dung quy định của Luật Thi đua, khen thưởng năm 2022" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý I, II
}
# Phụ lục in "về vàng"; tên huy chương là "vẻ vang".
nhiệm vụ 13 "Xét tặng, truy tặng ""Huy chương Thanh niên xung phong về vàng""" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Văn phòng UBND tỉnh", khối "UBND các huyện, thị xã, thành phố"
  thời gian: quý II
}
nhiệm vụ 14 "Tập huấn nghiệp vụ công tác thi đua, khen thưởng năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý II
}
nhiệm vụ 15 "Xây dựng Kế hoạch kiểm tra công tác thi đua, khen thưởng năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Hội đồng Thi đua - Khen thưởng tỉnh", khối "Các cơ quan, tổ chức, đơn vị có liên quan"
  thời gian: quý II
}
nhiệm vụ 16 "Hướng dẫn, đôn đốc sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý II
}
nhiệm vụ 17 "Báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Văn phòng UBND tỉnh"
  thời gian: quý II
  sau: nhiệm vụ 16
}
nhiệm vụ 18 "Khen thưởng điển hình tiên tiến năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý II
}
nhiệm vụ 19 "Hội nghị làm việc với Thường trực thi đua, khen thưởng các cơ quan, tổ chức, đơn vị" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý II, III
}
nhiệm vụ 20 "Tham gia sơ kết và trao đổi kinh nghiệm của Cụm thi đua các tỉnh Đồng bằng sông Hồng" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Văn phòng UBND tỉnh"
  thời gian: quý III
}
nhiệm vụ 21 "Kiểm tra công tác thi đua, khen thưởng năm 2024 của Hội đồng Thi đua - Khen thưởng tỉnh" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các cơ quan, đơn vị được kiểm tra"
  thời gian: quý II, III
  sau: nhiệm vụ 15
}
nhiệm vụ 22 "Khen thưởng ngành Giáo dục và Đào tạo năm học 2023-2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Sở GD&ĐT", khối "Khối thi đua các trường đại học, cao đẳng", khối "UBND các huyện, thành phố, thị xã"
  thời gian: quý III
  # Chuyên đề 8 của Kế hoạch 44/KH-UBND là phong trào của năm học này: khen thưởng sau khi năm học kết thúc.
  sau: chuyên đề 8 "44/KH-UBND"
}
nhiệm vụ 23 "Họp Hội đồng Thi đua - Khen thưởng tỉnh (Phiên thứ hai)" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Văn phòng UBND tỉnh"
  thời gian: quý III, IV
  sau: nhiệm vụ 9
}
nhiệm vụ 24 "Sơ kết các phong trào thi đua chuyên đề, theo đợt của tỉnh phát động" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý III
}
nhiệm vụ 25 "Số hóa danh sách tập thể, cá nhân được khen thưởng kháng chiến chống Pháp, chống Mỹ" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Ban Thi đua - Khen thưởng Trung ương", "Sở Nội vụ Hải Dương"
  thời gian: quý III
}
nhiệm vụ 26 "Giới thiệu, thăm quan mô hình tiên tiến" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý III, IV
}
nhiệm vụ 27 "Hướng dẫn tổng kết công tác thi đua, khen thưởng năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh"
  thời gian: quý IV
}
nhiệm vụ 28 "Báo cáo tổng kết công tác thi đua, khen thưởng năm 2024; nhiệm vụ năm 2025" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Văn phòng UBND tỉnh"
  thời gian: quý IV
  sau: nhiệm vụ 27
}
nhiệm vụ 29 "Học tập trao đổi kinh nghiệm về công tác thi đua, khen thưởng" {
  chủ trì: "Ban TĐKT"
  phối hợp: khối "Các Cụm, Khối thi đua của tỉnh", khối "Hội đồng Thi đua - Khen thưởng các tỉnh"
  thời gian: năm 2024
}

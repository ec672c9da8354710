kế hoạch "01/KH-HĐTĐKT" năm 2024 {
  tên: "Hoạt động của Hội đồng Thi đua - Khen thưởng tỉnh năm 2024"
  ban hành: "Hội đồng Thi đua - Khen thưởng tỉnh", ngày 06/02/2024
  người ký: "Trần Quốc Văn"
}
đơn vị "Ban Thi đua - Khen thưởng" { viết tắt: "Ban TĐKT" }
đơn vị "Văn phòng UBND tỉnh"
mục II "Nhiệm vụ cụ thể"
chuyên đề 8 "Đổi mới trong dạy và học" { thời gian: từ 01/09/2023 đến 31/05/2024 }
nhiệm vụ 2 "Chỉ thị tiếp tục đẩy mạnh các phong trào thi đua yêu nước năm 2024" {
  chủ trì: "Ban TĐKT"
  phối hợp: "Văn phòng UBND tỉnh"
  thời gian: quý I
  ban hành: "02/CT-UBND", ngày 06/03/2024
}
nhiệm vụ 3 "Đăng ký thi đua của tỉnh năm 2024" { chủ trì: "Ban TĐKT" thời gian: quý I }
nhiệm vụ 5 "Quy định về công tác thi đua, khen thưởng của tỉnh" { chủ trì: "Ban TĐKT" thời gian: quý I }
nhiệm vụ 7 "Báo cáo tổng kết Cụm thi đua năm 2023" { chủ trì: "Ban TĐKT" thời gian: quý I }
nhiệm vụ 8 "Phát động các phong trào thi đua chuyên đề" { chủ trì: "Ban TĐKT" thời gian: quý I }
nhiệm vụ 9 "Họp Hội đồng, phiên thứ nhất" { chủ trì: "Ban TĐKT" thời gian: quý II }
nhiệm vụ 10 "Phối hợp tuyên truyền" { chủ trì: "Ban TĐKT" thời gian: quý I, II }
nhiệm vụ 15 "Xây dựng kế hoạch kiểm tra" { chủ trì: "Ban TĐKT" thời gian: quý II }
nhiệm vụ 17 "Báo cáo sơ kết 6 tháng" { chủ trì: "Ban TĐKT" thời gian: quý II }
nhiệm vụ 18 "Khen thưởng điển hình tiên tiến năm 2024" { chủ trì: "Ban TĐKT" thời gian: quý II }
nhiệm vụ 21 "Kiểm tra công tác thi đua, khen thưởng" {
  chủ trì: "Ban TĐKT"
  thời gian: quý II, III
  sau: nhiệm vụ 15
}
nhiệm vụ 22 "Khen thưởng ngành Giáo dục và Đào tạo" {
  chủ trì: "Ban TĐKT"
  thời gian: quý III
  sau: chuyên đề 8
}
nhiệm vụ 24 "Sơ kết các phong trào thi đua chuyên đề" { chủ trì: "Ban TĐKT" thời gian: quý III }
nhiệm vụ 28 "Báo cáo tổng kết năm 2024" { chủ trì: "Ban TĐKT" thời gian: quý IV }
nhiệm vụ 29 "Học tập, trao đổi kinh nghiệm" { chủ trì: "Ban TĐKT" thời gian: năm 2024 }
nhiệm vụ 30 "Việc khác do Chủ tịch Hội đồng giao" { }

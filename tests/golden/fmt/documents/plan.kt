kế hoạch "90/KH-UBND" năm 2021 {
  tên: "x"
}
đơn vị "Ban TĐKT"
đơn vị "Sở Y tế"
khối "B": "Sở Y tế"

nhiệm vụ 9 "Họp Hội đồng, phiên thứ nhất" { # c1
  a) chủ trì: "Ban TĐKT"  # c2
  chủ trì: mỗi "Sở Y tế", khối "B"
  chủ trì: mỗi đơn vị thuộc khối "B"
  phối hợp: "Sở Y tế"
  nội dung: "…"
  thời gian: quý II, III
  thời gian: chậm nhất 31/01/2024
  thời gian: ngày 11 tháng 6 hằng năm, từ 2022 đến 2025
  sau: nhiệm vụ 15,
    chuyên đề 8 "44/KH-UBND", hạn "X", hạn "Y" "Z"
  ban hành: "44/KH-UBND", ngày 06/03/2024
}
hạn "Gửi văn bản phát động thi đua": chậm nhất 31/01/2024
hạn "Khen": ngày 11 tháng 6 hằng năm
hạn "Gửi kế hoạch về Sở Nội vụ" { chủ trì: mỗi đơn vị thuộc khối "B"  thời gian: trước 31/08/2021 }
chỉ tiêu 13 "Tỷ lệ hộ nghèo": không quá 1,82 %
chỉ tiêu 6 "Giá trị sản xuất trên 1 ha": từ 138 đến 140 "triệu đồng"
chỉ tiêu 19 "Sắp xếp": hoàn thành
chỉ tiêu 11 "Y tế" { nhánh "giường bệnh/10.000 dân": ít nhất 34,4 "giường"  nhánh "có thẻ BHYT": ít nhất 99,32 % }
chỉ tiêu 15 "Nước sạch": ít nhất 63,8 % {
  trong đó "thành thị": ít nhất 94 %, tỷ trọng chỉ tiêu 8
  trong đó "nông thôn": ít nhất 57,5 %  # cmt
}
chỉ tiêu 2 "Điểm": cao hơn năm trước
chỉ tiêu 3 "Hạng": thấp hơn năm trước "bậc"
lĩnh vực 15 "Đổi mới" {
  giao chủ trì: "Sở Y tế"
  a) tập thể: "tiêu chí, chỉ để đọc"
  b) cá nhân là "cán bộ quản lý", "giáo viên": "tiêu chí", "nữa"
  thời gian: giai đoạn 2021-2025
  khen thưởng: "Bằng khen", không quá 5 đề nghị
  đề nghị chủ trì: "Sở Y tế"
}
chọn "Đại biểu" {
  căn cứ: "Luật", điều 5
  đối tượng: tập thể, cá nhân
  thời gian: giai đoạn 2021-2025
  xếp theo: số lần công nhận, từ cao xuống thấp; [điểm], từ thấp lên cao; [x]
  bằng nhau: ưu tiên khi [giới tính] là "nữ"; ưu tiên "tổ"; ưu tiên khi [tỷ lệ nữ] >= 70
}
phân bổ "Đại biểu" {
  căn cứ: "Công văn 1"
  "Sở Y tế": 3
  khối "B": 4
  mỗi đơn vị thuộc khối "B": 2
  mỗi đơn vị: 1
}
phong trào 1 "Cả nước" { phát động: "Thủ tướng Chính phủ"  thời gian: giai đoạn 2021-2025 }
quy định "Cờ" {
  điều kiện: phát động là "Thủ tướng Chính phủ" và số năm thi đua >= 5 khi [hình thức] là "Cờ"
}
ví dụ "Vượt 38 suất" {
  ngày xét: 15/07/2024
  cột: [chuyên đề], [tên], [loại]
  38 hàng "12", "Tập thể #", tập thể: đạt
  hàng "12", "Nguyễn Văn A", cá nhân: KT401 điểm e, KT601 chỉ tiêu 3
  hàng 14,5, "x", 31/12/2024: thiếu thông tin
  hàng "12", "x", cá nhân: KT401 điểm e dòng 2 chuyên đề 8 "44/KH"
  cả bảng: KT502 nhiệm vụ 9, KT701 chọn "Đại biểu"
}

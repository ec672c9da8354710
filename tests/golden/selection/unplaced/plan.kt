kế hoạch "90/KH-UBND" năm 2021 {
  tên: "Xây dựng điển hình tiên tiến giai đoạn 2021-2025"
  ban hành: "Ủy ban nhân dân tỉnh Hưng Yên", ngày 11/06/2021
}
đơn vị "Sở Y tế" { viết tắt: "SYT" }
đơn vị "Sở Nội vụ"
đơn vị "Sở Tư pháp"
khối "Các huyện": "Huyện Ân Thi", "Huyện Văn Lâm", "Huyện Tiên Lữ", "Huyện Phù Cừ"
đơn vị "Huyện Ân Thi"
đơn vị "Huyện Văn Lâm"
đơn vị "Huyện Tiên Lữ"
đơn vị "Huyện Phù Cừ"

mục III "Tiêu chí lựa chọn"
lĩnh vực 3 "Đổi mới phong cách, thái độ phục vụ của cán bộ y tế" {
  giao chủ trì: "Sở Y tế"
  a) tập thể: "Hoàn thành xuất sắc nhiệm vụ"
  b) cá nhân: "Y, bác sĩ có giải pháp mới"
  thời gian: giai đoạn 2021-2025
}
lĩnh vực 4 "Cả nước chung sức xây dựng nông thôn mới" {
  a) tập thể: "Xã đạt các tiêu chí"
  b) cá nhân: "Có sáng kiến, đóng góp"
  thời gian: giai đoạn 2021-2025
}

mục V "Tiêu chuẩn lựa chọn"
chọn "Đại biểu dự Đại hội Thi đua yêu nước" {
  đối tượng: tập thể, cá nhân
  thời gian: giai đoạn 2021-2025
  xếp theo: số lần công nhận, từ cao xuống thấp
}

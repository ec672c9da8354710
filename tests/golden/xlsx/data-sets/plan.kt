kế hoạch "01/KH-UBND" năm 2024 {
  ban hành: "Ủy ban nhân dân tỉnh", ngày 02/01/2024
}

đơn vị "Sở Nội vụ"
đơn vị "Sở Y tế"

mục II "Phong trào thi đua"

chuyên đề 1 "Lao động giỏi" {
  a) chủ trì: mọi đơn vị
  c) đối tượng: tập thể, cá nhân
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 1 tập thể, cá nhân
}

mục III "Nhiệm vụ"

nhiệm vụ 1 "Tổng kết phong trào" {
  chủ trì: "Sở Nội vụ"
  thời gian: quý I
}
nhiệm vụ 2 "Kiểm tra các đơn vị" {
  chủ trì: "Sở Nội vụ"
  thời gian: quý II
}

chỉ tiêu 1 "Xã đạt chuẩn nông thôn mới": ít nhất 5 "xã"

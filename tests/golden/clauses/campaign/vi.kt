đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
trường [điểm]: con số; tên khác "score"
trường [ghi chú]: chữ; bắt buộc
trường [ngày họp]: ngày
chuyên đề 1 "Đủ các mục" {
  a) chủ trì: "Sở Y tế", khối "Sở"
  b) mục tiêu: "Hoàn thành nhiệm vụ", "Vượt mức kế hoạch"
  c) đối tượng: tập thể thuộc khối "Sở" trừ "Sở Nội vụ"; cá nhân là "giáo viên", "bác sĩ"; hộ gia đình, doanh nghiệp
  d) nội dung: "Thi đua lao động giỏi"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", "Giấy khen" {
       a) không quá 9 tập thể, cá nhân, hộ gia đình, doanh nghiệp
     }
  g) điều kiện "Điểm": [điểm] >= 8 khi [loại] là cá nhân
  h) hạn gửi: chậm nhất ngày 31/10/2024
}
phong trào 2 "Mọi đơn vị" {
  chủ trì: mọi đơn vị
  hạn gửi: trước 31/10/2024
  khen thưởng: "Bằng khen", không quá 1 đề nghị
}
chuyên đề 3 "Mọi đơn vị thuộc khối" {
  chủ trì: mọi đơn vị thuộc khối "Sở"
  nhánh: "Hè", "Đông"
  khen thưởng: "Bằng khen" {
    nhánh "Hè": không quá 1 đề nghị
    mỗi nhánh: không quá 2 đề nghị
  }
}

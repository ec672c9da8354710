kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: "Nghị quyết số 175-NĐ/ĐUCA", ngày 02/01/2024
}
chuyên đề 1 "Lao động giỏi" {
  nội dung: "Theo Chỉ thị 12/KH-UBND ngày 05/01/2024"
}

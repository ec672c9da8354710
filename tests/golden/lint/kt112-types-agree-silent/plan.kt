kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: "Nghị quyết số 175-NQ/ĐUCA", ngày 02/01/2024
  căn cứ: "Đề án 06/QĐ-TTg"
  viện dẫn: "175-NĐ/ĐUCA"
  viện dẫn: "Kế hoạch ban hành kèm theo Quyết định 12/QĐ-UBND"
  viện dẫn: "Kế hoạch 12/QĐ-UBND"
  viện dẫn: "Chương trình hành động 17/CTr-UBND"
}

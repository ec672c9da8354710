kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: "Nghị định 98/NĐ-CP"
  căn cứ: "Kế hoạch 136/KH-TU", ngày 10/11/2022
  căn cứ: "Kế hoạch 12-KH/UBND"
  căn cứ: "Kế hoạch 17/2024/KH-UBND"
  viện dẫn: "Quyết định 319/QD-TTg"
  viện dẫn: "Chỉ thị 02/CT – UBND"
}

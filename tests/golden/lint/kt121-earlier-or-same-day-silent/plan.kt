kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: "Kế hoạch 167/KH-UBND", ngày 03/11/2023
  căn cứ: "Kế hoạch 43/KH-UBND", ngày 06/03/2024
  căn cứ: "Nghị định 98/2023/NĐ-CP"
}

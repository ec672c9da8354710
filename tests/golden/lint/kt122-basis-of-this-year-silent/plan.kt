kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: "Chương trình hành động 17/CTr-UBND về nhiệm vụ, giải pháp năm 2024", ngày 19/01/2024
  căn cứ: "Quyết định 2689/QĐ-UBND về giao chỉ tiêu năm 2024", ngày 12/12/2023
}

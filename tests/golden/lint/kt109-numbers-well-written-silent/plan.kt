kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
  căn cứ: "Luật 06/2022/QH15", ngày 15/06/2022
  căn cứ: "Nghị định 98/2023/NĐ-CP", ngày 31/12/2023
  căn cứ: "Kế hoạch 136-KH/TU", ngày 10/11/2022
  căn cứ: "Chỉ thị số 09/CT-BCA-V01"
  viện dẫn: "Thông tư liên tịch 01/2019/TTLT-BNV-BTC"
  viện dẫn: "Công văn 512/UBND-NC"
  viện dẫn: "Quyết định 22/2023/QĐ-UBND"
  viện dẫn: "Quyết định 319/QĐ-TTg"
  viện dẫn: "Nghị quyết 01/NQ-CP"
  viện dẫn: "Nghị quyết 19-NQ/ĐUCA"
}

# Danh bạ nhập vào và đơn vị chỉ để tra danh sách không bị xét.
nhập "don-vi.kt"
kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

đơn vị "Công an tỉnh"
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"

chuyên đề 1 "Chuyên đề số 1" {
  chủ trì: "Công an tỉnh"
}

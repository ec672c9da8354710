kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

đơn vị "Công an tỉnh"
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
khối "Lực lượng Công an": "Công an tỉnh"

chuyên đề 1 "Chuyên đề số 1" {
  chủ trì: "Công an tỉnh"
}

chuyên đề 2 "Chuyên đề số 2" {
  chủ trì: "Sở Y tế"
}

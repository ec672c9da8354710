kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

đơn vị "Công an tỉnh"
đơn vị "Sở Nội vụ"
đơn vị "Công an huyện"
khối "Lực lượng Công an": "Công an tỉnh", "Công an huyện"

chuyên đề 14 "Chuyên đề số 14" {
  chủ trì: "Công an tỉnh"
  đối tượng: cá nhân thuộc khối "Lực lượng Công an"
  thời gian: năm 2024
}

chuyên đề 15 "Chuyên đề số 15" {
  chủ trì: "Công an tỉnh"
  đối tượng: tập thể, cá nhân thuộc "Công an huyện"
  thời gian: từ 06/2024 đến 07/2024
}

chuyên đề 16 "Chuyên đề số 16" {
  chủ trì: "Công an tỉnh"
  đối tượng: cá nhân
  thời gian: năm 2024
}

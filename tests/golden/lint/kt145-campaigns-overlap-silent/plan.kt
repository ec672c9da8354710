# Khác chủ trì, khác loại, khác thời gian, khác đơn vị; mọi đơn vị cùng đề nghị.
kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

đơn vị "Công an tỉnh"
đơn vị "Sở Nội vụ"
đơn vị "Công an huyện"
khối "Lực lượng Công an": "Công an tỉnh", "Công an huyện"

chuyên đề 1 "Chuyên đề số 1" {
  chủ trì: "Công an tỉnh"
  đối tượng: cá nhân thuộc khối "Lực lượng Công an"
  thời gian: quý II
}

chuyên đề 2 "Chuyên đề số 2" {
  chủ trì: "Sở Nội vụ"
  đối tượng: cá nhân
  thời gian: năm 2024
}

chuyên đề 3 "Chuyên đề số 3" {
  chủ trì: "Công an tỉnh"
  đối tượng: tập thể
  thời gian: quý II
}

chuyên đề 4 "Chuyên đề số 4" {
  chủ trì: "Công an tỉnh"
  đối tượng: cá nhân
  thời gian: quý III
}

chuyên đề 5 "Chuyên đề số 5" {
  chủ trì: "Công an tỉnh"
  đối tượng: cá nhân thuộc "Sở Nội vụ"
  thời gian: quý II
}

chuyên đề 6 "Chuyên đề số 6" {
  chủ trì: mọi đơn vị
  đối tượng: cá nhân
  thời gian: năm 2024
}

chuyên đề 7 "Chuyên đề số 7" {
  chủ trì: mọi đơn vị
  đối tượng: cá nhân
  thời gian: năm 2024
}

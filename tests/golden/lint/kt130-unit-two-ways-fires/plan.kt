kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

đơn vị "Sở Lao động - Thương binh và Xã hội" {
  viết tắt: "Sở LĐTBXH"
  tên khác: "Sở Lao động, Thương binh và Xã hội"
  tên cũ: "Sở Lao động"
}
đơn vị "Sở Y tế"

chuyên đề 1 "Chuyên đề số 1" {
  chủ trì: "Sở Lao động, Thương binh và Xã hội"
}

chuyên đề 2 "Chuyên đề số 2" {
  chủ trì: "Sở Lao động - Thương binh và Xã hội"
}

chuyên đề 3 "Chuyên đề số 3" {
  chủ trì: "Sở Lao động"
}

đơn vị "Hội Nông dân - Hưng Yên"
đơn vị "Hội Nông dân Hưng Yên"

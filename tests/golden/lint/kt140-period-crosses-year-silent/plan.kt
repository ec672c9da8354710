# Cả năm, một phần của năm, giai đoạn trùm cả năm; thời gian do văn bản sau kéo dài.
kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 1 "Chuyên đề số 1" {
  thời gian: năm 2024
}

chuyên đề 2 "Chuyên đề số 2" {
  thời gian: quý II, III
}

chuyên đề 3 "Chuyên đề số 3" {
  thời gian: giai đoạn 2021-2025
}

chuyên đề 4 "Chuyên đề số 4" {
  thời gian: từ 01/07/2024 đến 31/12/2024
}

bổ sung "Công văn 512/UBND-NC": chuyên đề 4 kéo dài đến 31/01/2025

kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 1 "Tháng cao điểm phòng, chống ma túy" {
  thời gian: năm 2024
}

chuyên đề 2 "Hưởng ứng Tuần lễ áo dài" {
  thời gian: từ 03/2024 đến 06/2024
}

chuyên đề 3 "Thi đua 6 tháng cuối năm" {
  thời gian: năm 2024
}

chuyên đề 4 "60 ngày đêm nước rút" {
  thời gian: năm 2024
}

chuyên đề 5 "Nước rút quý IV" {
  thời gian: năm 2024
}

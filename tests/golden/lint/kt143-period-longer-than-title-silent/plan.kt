# Tên chỉ nhắc tới tháng; đợt ngắn đúng như tên.
kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 1 "Chào mừng Cách mạng Tháng Tám" {
  thời gian: năm 2024
}

chuyên đề 2 "Tháng cao điểm phòng, chống ma túy" {
  thời gian: từ 15/05/2024 đến 30/06/2024
}

chuyên đề 3 "Tuần tra, kiểm soát giao thông" {
  thời gian: năm 2024
}

chuyên đề 4 "Thi đua 6 tháng cuối năm" {
  thời gian: từ 07/2024 đến 12/2024
}

chuyên đề 5 "Thi đua quý II và quý III" {
  thời gian: từ 04/2024 đến 09/2024
}

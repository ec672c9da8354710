kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2023"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 7 "Công trình trọng điểm năm 2023" {
  mục tiêu: "Hoàn thành nhiệm vụ năm 2023"
  nội dung: "Thi công đúng tiến độ", "Năm 2023, giải ngân toàn bộ vốn"
  thời gian: năm 2024
  khen thưởng: "Bằng khen", không quá 5 tập thể
  điều kiện "Kỷ niệm năm tròn": 2023 - [năm thành lập] chia hết cho 5
}

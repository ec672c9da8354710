luật "L" {
  căn cứ: "A"
  căn cứ: "A", ngày 06/03/2024, điểm c khoản 2 điều 5
  căn cứ: "A", điều 5
}

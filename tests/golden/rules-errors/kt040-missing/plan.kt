chuyên đề 1 "Thi đua sản xuất" {
  chủ trì:
  mục tiêu
  đối tượng: tập thể,
  thời gian: từ
  khen thưởng: "Bằng khen" {
    không quá
    mỗi đơn vị: không quá 5
    không quá 5 tập thể khi
  }
  điều kiện "Một": [năm thành lập] >
}
đơn vị
nhập

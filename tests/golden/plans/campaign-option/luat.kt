quy định "Không khen nhiều lần cho một thành tích" {
  căn cứ: "Luật Thi đua, khen thưởng", điểm c khoản 2 điều 5
  mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị
}

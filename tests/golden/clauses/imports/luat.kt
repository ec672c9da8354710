quy định "Không trùng" {
  căn cứ: "Luật Thi đua, khen thưởng", điều 5
  mỗi [tên], [thành tích]: không quá 1 đề nghị
}

chuyên đề 1 "A" {
  a) chủ trì: mọi đơn vị thuộc khối "K", "U"
  b) mục tiêu: "x", "y"
}

chuyên đề 1 "A" {
  điều kiện: [loại] khác cá nhân và [d] - 06/03/2024 < 10 và số đơn vị thuộc khối "K" > 2
}

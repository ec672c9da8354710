chuyên đề 1 "A" {
  điều kiện: [a] trong ("x", 3, 06/03/2024, cá nhân) và [d] không trong từ 01/2024 đến 02/2024
}

chuyên đề 1 "A" {
  điều kiện: [c] chia hết cho 5 và [c] không chia hết cho 10 hoặc năm của [d] >= 2024 khi [e] không là "x"
}

chuyên đề 1 "A" {
  điều kiện: không ([a] là "x" hoặc [b] không thuộc khối "K") và ([c] + 1) * 2 - (3 - 4) <= -[d] / 5
}

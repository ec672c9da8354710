chuyên đề 1 "A" {
  khen thưởng: "B", không quá 05 tập thể trừ "U" khi [a] là "x", ưu tiên "p", "q"
}

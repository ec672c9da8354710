# Gives places to the selection of the other file: no mistake beside it.
phân bổ "Đại biểu dự Đại hội" {
  "Sở Y tế": 2
}

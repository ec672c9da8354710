# Gives places to no selection of the files given.
phân bổ "Đại biểu dự Hội nghị" {
  "Sở Y tế": 2
}

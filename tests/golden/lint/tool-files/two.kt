nhập "units.kt"
chuyên đề 1 "B" { chủ trì: "Sở Nội vụ" }

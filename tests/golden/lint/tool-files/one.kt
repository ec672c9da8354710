nhập "units.kt"
chuyên đề 1 "A" { chủ trì: "Sở Nội vu" }

nhập "hai.kt"

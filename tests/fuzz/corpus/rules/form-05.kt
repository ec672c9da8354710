nhập "a/b.kt"
mục II "Các phong trào"
mục 3

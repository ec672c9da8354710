nhập "ke-hoach.kt"
nhập "chi-thi.kt"
bổ sung "Công văn 9/UBND-NC": chuyên đề 1 thêm 1
bổ sung "Công văn 9/UBND-NC": chuyên đề 2 thêm 1

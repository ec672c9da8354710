# Văn bản sau này sửa kế hoạch đã ban hành; tệp của kế hoạch giữ nguyên.
nhập "ke-hoach.kt"
bổ sung "Công văn 512/UBND-NC", ngày 01/06/2024: chuyên đề 2 thêm 1

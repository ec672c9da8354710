bổ sung "CV", ngày 01/08/2024: chuyên đề 12 nhánh "n" dòng 2 thêm 2
bổ sung "CV": phong trào 1 bớt 1

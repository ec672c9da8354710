chuyên đề 1 "Một" { thời gian: năm 2024 khen thưởng: "Bằng khen", không quá 1 tập thể }
chuyên đề 2 "Hai" { khen thưởng: "Bằng khen" { không quá 2 tập thể không quá 2 cá nhân } }
phong trào 3 "Ba" { khen thưởng: "Bằng khen" { nhánh "Hè": không quá 1 tập thể nhánh "Đông": không quá 1 tập thể } }
bổ sung "Công văn 1", ngày 01/07/2024: chuyên đề 1 thêm 1
bổ sung "Công văn 2": chuyên đề 2 dòng 1 bớt 1
bổ sung "Công văn 3": chuyên đề 1 kéo dài đến ngày 31/03/2025
bổ sung "Công văn 4": phong trào 3 nhánh "Hè" thêm 1
bổ sung "Công văn 5": phong trào 3 nhánh "Đông" dòng 2 bớt 1

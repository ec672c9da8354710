chỉ tiêu 1 "A": ít nhất 14,5 %
chỉ tiêu 2 "B": cao hơn năm trước "điểm"
chỉ tiêu 6 "C": từ 138 đến 140 "triệu đồng"
chỉ tiêu 13 "D": không quá 0 %
chỉ tiêu 15 "E": ít nhất 63,8 % { trong đó "x": ít nhất 94 %, tỷ trọng chỉ tiêu 1 trong đó "y": ít nhất 57,5 % }
chỉ tiêu 19 "F": hoàn thành
chỉ tiêu 20 "G" { nhánh "x": đúng 100 % nhánh "y": hoàn thành }
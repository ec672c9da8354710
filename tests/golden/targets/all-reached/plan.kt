chỉ tiêu 13 "Tỷ lệ hộ nghèo": không quá 1,82 %
chỉ tiêu 19 "Sắp xếp đơn vị hành chính": hoàn thành

chỉ tiêu 6 "Giá trị sản xuất trên 1 ha": từ 140 đến 138 "triệu đồng"

chuyên đề,tên
1,A

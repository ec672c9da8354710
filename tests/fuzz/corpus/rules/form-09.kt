trường [số năm]: con số; bắt buộc; tên khác "a", "b"
trường [g]: chữ
trường [h]: ngày

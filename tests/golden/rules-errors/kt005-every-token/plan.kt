mục "Thiếu số La Mã"
trường số người: con số
hạn "Gửi": chậm nhất "mai"
nhiệm vụ 9 "Họp" { thời gian: tháng 3 }
chuyên đề 1 "Quý" { thời gian: quý 2 }
chuyên đề 2 "Cột" { điều kiện: [n] [m] > 1 }
chuyên đề 3 "Dấu" { điều kiện: [n] <= <= 5 }
chuyên đề 4 "Chữ cái" {
  a) a) chủ trì: "X"
}
chuyên đề 5 "Từ lạ" { điều kiện: [n] abc 5 }
chỉ tiêu 1 "Số": ít nhất a) 5
chuyên đề 6 "Hết tệp" { điều kiện: [n]

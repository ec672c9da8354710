chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  điều kiện "Tròn năm": [năm thanh lập] chia hết cho 5
  khen thưởng: "Bằng khen" { mỗi [huyện]: không quá 5 tập thể khi [điểm] > 8 }
}
quy định "Không trùng" { mỗi [ten], [số báo danh]: không quá 1 đề nghị }

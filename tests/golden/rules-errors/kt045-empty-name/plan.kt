kế hoạch "" năm 2024 { tên: "Thử" }
đơn vị ""
khối "  " mở
chuyên đề 1 "" {
  chủ trì: ""
  mục tiêu: ""
  điều kiện "": [năm thành lập] > 2000
  khen thưởng: "" { nhánh "": không quá 5 tập thể }
}
quy định "" { mỗi [tên]: không quá 1 đề nghị }

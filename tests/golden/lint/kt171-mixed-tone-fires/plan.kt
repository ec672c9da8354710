kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 1 "Hiện đại hóa" { }

chuyên đề 2 "Văn hoá, thể thao" { }

chuyên đề 3 "Thủy lợi và sức khỏe" { }

chuyên đề 4 "Uỷ ban" { }

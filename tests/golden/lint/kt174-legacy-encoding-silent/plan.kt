kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 1 "Giải thưởng Köln, Göteborg" { }

chuyên đề 2 "CÁC XÃ, PHƯỜNG" { }

chuyên đề 3 "Có hay không? Không." { }

chuyên đề 4 "Zoë và Noël" { }

kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
}

chuyên đề 1 "Phong traøo tænh Höng Yeân" { }

chuyên đề 2 "HÆ°ng YÃªn" { }

chuyên đề 3 "nh©n d©n tØnh H­ng Yªn" { }

chuyên đề 4 "Ð?c l?p, t? do" { }

chuyên đề 5 "Vaên phoøng Uûy ban nhaân daân" { }

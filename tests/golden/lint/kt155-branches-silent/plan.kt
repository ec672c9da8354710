chuyên đề 1 "Vừa bằng" {
  e) khen thưởng: "Bằng khen" {
       nhánh "Mùa hè": không quá 5 cá nhân
       nhánh "Mùa đông": không quá 15 cá nhân
       không quá 20 cá nhân
     }
}
chuyên đề 2 "Nhánh thứ ba không có mức" {
  d) nhánh: "Mùa hè", "Mùa đông", "Mùa xuân"
  e) khen thưởng: "Bằng khen" {
       nhánh "Mùa hè": không quá 5 cá nhân
       nhánh "Mùa đông": không quá 5 cá nhân
       không quá 20 cá nhân
     }
}
chuyên đề 3 "Tổng tính cả tập thể" {
  e) khen thưởng: "Bằng khen" {
       nhánh "Mùa hè": không quá 5 cá nhân
       nhánh "Mùa đông": không quá 5 cá nhân
       không quá 20 cá nhân, tập thể
     }
}

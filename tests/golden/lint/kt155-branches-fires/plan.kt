chuyên đề 1 "Nhánh nhiều hơn tổng" {
  e) khen thưởng: "Bằng khen" {
       nhánh "Mùa hè": không quá 5 cá nhân
       nhánh "Mùa đông": không quá 15 cá nhân
       không quá 18 cá nhân
     }
}
chuyên đề 2 "Nhánh ít hơn tổng" {
  d) nhánh: "Mùa hè", "Mùa đông", "Mùa xuân"
  e) khen thưởng: "Bằng khen" {
       mỗi nhánh: không quá 5 tập thể, cá nhân
       không quá 20 tập thể, cá nhân
     }
}

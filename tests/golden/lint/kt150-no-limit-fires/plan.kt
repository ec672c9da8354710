chuyên đề 1 "Không dòng nào" {
  khen thưởng: "Bằng khen" {
  }
}
chuyên đề 2 "Chỉ có mức tối thiểu" {
  khen thưởng: "Bằng khen" {
    ít nhất 2 cá nhân
    nhánh "Mùa hè": ít nhất 1 tập thể
  }
}

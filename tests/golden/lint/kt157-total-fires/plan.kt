kế hoạch "12/KH-UBND" năm 2024 {
}

khối "Khối thi đua số 1" mở
khối "Khối thi đua số 2" mở
chuyên đề 1 "Cố định" {
  khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}
chuyên đề 2 "Theo khối, theo nhánh" {
  khen thưởng: "Bằng khen" {
    mỗi khối "Khối thi đua số 1", "Khối thi đua số 2": không quá 10 tập thể, cá nhân
    từ 1 đến 5 doanh nghiệp
  }
}
chuyên đề 3 "Mỗi đơn vị" {
  khen thưởng: "Bằng khen" {
    mỗi đơn vị thuộc khối "Khối thi đua số 1": không quá 5 cá nhân
  }
}

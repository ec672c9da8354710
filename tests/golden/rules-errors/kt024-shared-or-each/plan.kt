đơn vị "Cục Thuế"
đơn vị "Sở Tài chính"
khối "Doanh nghiệp" mở
chuyên đề 2 "Thu ngân sách" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen" {
    "Cục Thuế", "Sở Tài chính": không quá 15 tập thể
    "Cục Thuế", khối "Doanh nghiệp": không quá 3 cá nhân
    đơn vị đề nghị "Cục Thuế", "Sở Tài chính": không quá 5 hộ gia đình
    khối "Doanh nghiệp": không quá 2 doanh nghiệp
    "Cục Thuế": không quá 1 doanh nghiệp
  }
}

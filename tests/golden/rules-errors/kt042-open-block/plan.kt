khối "Doanh nghiệp" mở
khối "Sở, ngành": "Sở Y tế"
đơn vị "Sở Y tế"
chuyên đề 1 "Thi đua sản xuất" {
  thời gian: năm 2024
  khen thưởng: "Bằng khen" {
    không quá 50% số đơn vị thuộc khối "Doanh nghiệp" làm tròn lên tập thể
    không quá 50% số đơn vị thuộc khối "Sở, ngành" làm tròn lên cá nhân
  }
}

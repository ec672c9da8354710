kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Doanh nghiệp" mở: "Huyện A"
mục II "Các phong trào"
chuyên đề 1 "Gia đình văn hóa" {
  c) đối tượng: tập thể, hộ gia đình
  e) khen thưởng: "Bằng khen" {
    không quá 3 tập thể, hộ gia đình
    không quá 2 doanh nghiệp
  }
}
chuyên đề 2 "Không nêu đối tượng" { khen thưởng: "Bằng khen", không quá 5 đề nghị }

kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
chuyên đề 12 "Tội phạm" {
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 1 cá nhân
}
chuyên đề 13 "Hai dòng" {
  e) khen thưởng: "Bằng khen" {
    không quá 1 tập thể
    không quá 3 cá nhân
  }
}
chuyên đề 24 "Nhánh" {
  e) khen thưởng: "Bằng khen" {
    nhánh "Hè": không quá 1 cá nhân
    nhánh "Đông": không quá 1 cá nhân
  }
}
bổ sung "Công văn 512/UBND-NC", ngày 01/07/2024: chuyên đề 12 thêm 2
bổ sung "Công văn 600/UBND-NC": chuyên đề 12 kéo dài đến ngày 31/01/2025
bổ sung "Công văn 601/UBND-NC": chuyên đề 13 dòng 2 bớt 2
bổ sung "Công văn 602/UBND-NC": chuyên đề 24 nhánh "Đông" thêm 1

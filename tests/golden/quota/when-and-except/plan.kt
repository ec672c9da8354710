kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
chuyên đề 1 "Có điều kiện" {
  e) khen thưởng: "Bằng khen" {
    không quá 1 cá nhân khi [dịp] là "đại hội"
    không quá 2 cá nhân khi [dịp] khác "đại hội"
  }
}
chuyên đề 2 "Trừ" { e) khen thưởng: "Bằng khen" { không quá 1 cá nhân trừ khối "Huyện" } }
chuyên đề 3 "Trừ mà có dòng khác" {
  e) khen thưởng: "Bằng khen" {
    không quá 1 cá nhân trừ khối "Huyện"
    tổng khối "Huyện": không quá 1 cá nhân
  }
}

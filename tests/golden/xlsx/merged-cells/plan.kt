kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua năm 2024" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
chuyên đề 1 "Thi đua sản xuất" {
  e) khen thưởng: "Bằng khen" { mỗi đơn vị: không quá 5 cá nhân }
}

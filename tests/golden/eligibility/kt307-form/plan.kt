kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Doanh nghiệp" mở: "Huyện A"
mục II "Các phong trào"
chuyên đề 1 "Bằng khen" { e) khen thưởng: "Bằng khen", không quá 5 tập thể }
chuyên đề 2 "Hai hình thức" {
  e) khen thưởng: "Bằng khen của Chủ tịch UBND tỉnh", "Giấy khen" { không quá 5 tập thể }
}

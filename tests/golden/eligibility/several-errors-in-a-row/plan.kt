kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Doanh nghiệp" mở: "Huyện A"
mục II "Các phong trào"
chuyên đề 1 "Thi đua" {
  a) chủ trì: "Sở Y tế"
  c) đối tượng: tập thể thuộc khối "Sở"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 1 tập thể
  hạn gửi: chậm nhất 31/10/2024
}

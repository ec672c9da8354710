đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Thêm tập thể" {
  c) đối tượng: cá nhân
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}
chuyên đề 2 "Thêm ở hai dòng, nói một lần" {
  c) đối tượng: tập thể thuộc khối "Các sở"
  e) khen thưởng: "Bằng khen" {
       không quá 15 tập thể, cá nhân
       không quá 15 doanh nghiệp
     }
}

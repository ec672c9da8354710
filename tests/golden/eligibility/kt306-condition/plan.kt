kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Doanh nghiệp" mở: "Huyện A"
mục II "Các phong trào"
trường [điểm]: con số
chuyên đề 1 "Kỷ niệm" {
  điều kiện "Năm tròn": 2024 - [năm thành lập] > 0 và 2024 - [năm thành lập] chia hết cho 5
    khi [dịp] là "kỷ niệm ngày thành lập"
}
chuyên đề 2 "Điểm" {
  b) điều kiện: [điểm] >= 8,5 hoặc [loại] là tập thể
  c) điều kiện "Không thuộc Sở": [đơn vị] không thuộc khối "Sở"
}

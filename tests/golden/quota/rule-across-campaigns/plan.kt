kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
quy định "Mỗi đơn vị đề nghị không quá 3" {
  căn cứ: "Nghị định 98/2023/NĐ-CP", ngày 31/12/2023, điểm a khoản 2 điều 4
  mỗi đơn vị đề nghị: không quá 3 đề nghị
  điều kiện "Không đề nghị Sở Nội vụ": [đơn vị] không là "Sở Nội vụ"
}
chuyên đề 1 "Một" { e) khen thưởng: "Bằng khen", không quá 9 tập thể }
chuyên đề 2 "Hai" { e) khen thưởng: "Bằng khen", không quá 9 tập thể }

kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
trường [cấp học]: chữ
chuyên đề 1 "Mỗi cột" { e) khen thưởng: "Bằng khen" { mỗi [cấp học]: không quá 1 cá nhân } }
chuyên đề 2 "Mỗi hai cột" { e) khen thưởng: "Bằng khen" { mỗi [cấp học], [đơn vị]: không quá 1 cá nhân } }
chuyên đề 3 "Nhánh" {
  e) khen thưởng: "Bằng khen" {
    nhánh "Hè": không quá 1 cá nhân
    nhánh "Đông": không quá 2 cá nhân
  }
}
chuyên đề 4 "Mỗi nhánh" {
  nhánh: "Hè", "Đông"
  e) khen thưởng: "Bằng khen" { mỗi nhánh: không quá 1 cá nhân }
}

kế hoạch "7/KH-UBND" năm 2024 {
  tên: "Phát động phong trào thi đua năm 2024"
}
đơn vị "Sở Nội vụ" { viết tắt: "SNV" }
đơn vị "Sở Tài chính"
đơn vị "Ngân hàng A"
khối "Sở, ngành": "Sở Nội vụ", "Sở Tài chính"
khối "Ngân hàng" mở: "Ngân hàng A"
mục II "Các phong trào"
chuyên đề 1 "Cải cách hành chính" {
  a) chủ trì: "Sở Nội vụ"
  c) đối tượng: tập thể, cá nhân thuộc khối "Sở, ngành"; cá nhân thuộc khối "Sở, ngành" là "chuyên viên"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 2 tập thể, cá nhân
  g) hạn gửi: chậm nhất 30/11/2024
}
chuyên đề 2 "Lao động giỏi" {
  a) chủ trì: mọi đơn vị
  c) đối tượng: cá nhân là "công nhân", "chuyên viên"; tập thể
  đ) thời gian: từ 06/2024 đến 08/2024
  e) khen thưởng: "Bằng khen", "Giấy khen" {
       nhánh "Sản xuất": không quá 1 cá nhân
       nhánh "Văn phòng": ít nhất 2 cá nhân
     }
  điều kiện "Thành lập đã tròn năm": 2024 - [năm thành lập] chia hết cho 5 khi [năm thành lập] > 0
}
chuyên đề 3 "Ngân hàng" {
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị thuộc khối "Ngân hàng": không quá 1 cá nhân
       tổng "Sở Tài chính": không quá 5 tập thể
     }
}
quy định "Không khen nhiều lần cho một thành tích" {
  căn cứ: "Luật Thi đua, khen thưởng", điều 5
  mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị
}
bổ sung "Công văn 9/UBND", ngày 01/10/2024: chuyên đề 1 thêm 1

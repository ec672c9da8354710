khối "Doanh nghiệp" mở
chuyên đề 1 "Thi đua sản xuất" {
  chủ trì: khối "Doanh nghiêp"
  đối tượng: tập thể thuộc khối "Ngân hàng"
  thời gian: năm 2024
  khen thưởng: "Bằng khen" { mỗi khối "Các trường": không quá 5 tập thể }
}
khối "Lớn": khối "Doanh Nghiệp", khối "Xã"

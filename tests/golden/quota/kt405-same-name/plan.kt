quy định "Không khen nhiều lần cho một thành tích" {
  căn cứ: "Luật Thi đua, khen thưởng", điều 5
  mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị
}
chuyên đề 1 "Một" { khen thưởng: "Bằng khen", không quá 9 tập thể, cá nhân }

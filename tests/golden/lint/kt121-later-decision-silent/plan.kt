kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua"
  ban hành: "Ủy ban nhân dân tỉnh", ngày 06/03/2024
  người ký: "Chủ tịch"
}
chuyên đề 1 "Lao động giỏi" {
  khen thưởng: "Bằng khen", không quá 10 cá nhân
}
bổ sung "Công văn 512/UBND-NC", ngày 01/08/2024: chuyên đề 1 thêm 2

# Văn bản mà kế hoạch thi đua, khen thưởng hay lấy làm căn cứ, và thời gian có hiệu lực của chúng. khen lint dùng bảng này để báo căn
# cứ hết hiệu lực hoặc chưa có hiệu lực vào ngày ban hành kế hoạch (KT123); bảng không thay đổi cách xét đề nghị.
#
# Chỉ ghi điều đọc được trong văn bản, hoặc trong nguồn nêu ở chú thích. Ngày không biết thì để ngỏ: khen không đoán.
#
# Documents that plans rest on, and from when to when they are in force, for lint (KT123). Only what was read in the documents or in the
# source named; what is not known stays open.

# Hiệu lực của Luật năm 2022 và việc Luật năm 2003 hết hiệu lực: Điều 94 Luật năm 2022. Luật năm 2003 đã được sửa đổi các năm 2005, 2009,
# 2013; ngày bắt đầu có hiệu lực không cần cho việc kiểm tra nên để ngỏ.
luật "15/2003/QH11" {
  tên: "Luật Thi đua, khen thưởng"
  ban hành: "Quốc hội", ngày 26/11/2003
  hiệu lực: đến 31/12/2023
  thay bằng: "06/2022/QH15"
}

luật "06/2022/QH15" {
  tên: "Luật Thi đua, khen thưởng"
  ban hành: "Quốc hội", ngày 15/06/2022
  hiệu lực: từ 01/01/2024
}

# Nghị định 98/2023/NĐ-CP có hiệu lực từ 01/01/2024 và thay Nghị định này, theo trang giới thiệu Nghị định 98. Ngày bắt đầu để ngỏ.
nghị định "91/2017/NĐ-CP" {
  ban hành: "Chính phủ", ngày 31/07/2017
  hiệu lực: đến 31/12/2023
  thay bằng: "98/2023/NĐ-CP"
}

# Bị Nghị định 152/2025/NĐ-CP thay thế từ 01/7/2025 (Điều 59). Nơi chưa có quy định riêng còn được áp dụng đến hết năm 2025, hồ sơ đã gửi
# thì giải quyết tiếp theo Nghị định cũ (khoản 2, khoản 3 Điều 60): kế hoạch thuộc trường hợp ấy thì bỏ qua KT123 kèm lý do.
nghị định "98/2023/NĐ-CP" {
  ban hành: "Chính phủ", ngày 31/12/2023
  hiệu lực: từ 01/01/2024 đến 30/06/2025
  thay bằng: "152/2025/NĐ-CP"
}

# Theo Điều 59 và khoản 1 Điều 60, áp dụng đến hết tháng 02/2027 nếu không được kéo dài hoặc thay thế sớm hơn: vì có điều kiện nên để ngỏ.
nghị định "152/2025/NĐ-CP" {
  ban hành: "Chính phủ", ngày 14/06/2025
  hiệu lực: từ 01/07/2025
}

# Theo trang văn bản công khai, chưa đối chiếu bản gốc: Thông tư 15/2025/TT-BNV có hiệu lực từ 05/8/2025, thay Thông tư 01/2024/TT-BNV.
thông tư "01/2024/TT-BNV" {
  hiệu lực: đến 04/08/2025
  thay bằng: "15/2025/TT-BNV"
}

thông tư "15/2025/TT-BNV" {
  ban hành: "Bộ Nội vụ", ngày 04/08/2025
  hiệu lực: từ 05/08/2025
}

# Chỉ thị 02/CT-UBND ngày 06/3/2024 của Ủy ban nhân dân tỉnh Hưng Yên: 11 phong trào nhiều năm và các chỉ số phải giữ.
#
# Khoản 3 kể tên phong trào, không đánh số: số ở đây theo thứ tự trong văn bản. Chỉ thị nhắc lại phong trào đã phát động ở văn bản
# khác nên không có mục tiêu, đối tượng, số lượng; hai phong trào không nêu giai đoạn: giữ như vậy, điều gì hỏi đến độ dài của
# chúng thì chưa kết luận. Hình thức khen theo độ dài phong trào: luat-2022.kt.
#
# Directive 02/CT-UBND: eleven campaigns of several years with who launched them, two of them without a span, and the indices to hold.
# The numbers are those of the order in the text. Which award a campaign of which length may carry is the law's rule, luat-2022.kt.

chỉ thị "02/CT-UBND" năm 2024 {
  # Đầu văn bản in "02/CT - UBND".
  tên:
      "Tiếp tục đẩy mạnh các phong trào thi đua yêu nước thực hiện thắng lợi kế hoạch phát triển kinh tế - xã hội năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh Hưng Yên", ngày 06/03/2024
  người ký: "Chủ tịch Trần Quốc Văn"
  viện dẫn: "Chỉ thị 34-CT/TW", ngày 07/04/2014
  viện dẫn: "Chỉ thị 31-CT/TU", ngày 09/12/2014
  viện dẫn: "Nghị quyết 412/NQ-HĐND", ngày 07/12/2023
  viện dẫn: "Nghị quyết 413/NQ-HĐND", ngày 07/12/2023
  viện dẫn: "Nghị quyết 435/NQ-HĐND", ngày 07/12/2023
  viện dẫn: "Quyết định 2689/QĐ-UBND", ngày 12/12/2023
}

nhập "hung-yen/don-vi.kt"
nhập "luat-2022.kt"
nhập "van-ban.kt"

# ---- Khoản 3: phong trào do Thủ tướng Chính phủ phát động, rồi do Ủy ban nhân dân tỉnh phát động ----

phong trào 1 "Cả nước chung sức xây dựng nông thôn mới" {
  phát động: "Thủ tướng Chính phủ"
  thời gian: giai đoạn 2021-2025
}
phong trào 2 "Vì người nghèo - không để ai bị bỏ lại phía sau" {
  phát động: "Thủ tướng Chính phủ"
  thời gian: giai đoạn 2021-2025
}
phong trào 3 "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở" {
  phát động: "Thủ tướng Chính phủ"
  thời gian: giai đoạn 2019-2025
}
phong trào 4 "Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại và thực hành tiết kiệm, chống lãng phí" {
  phát động: "Thủ tướng Chính phủ"
}
phong trào 5 "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời" {
  phát động: "Thủ tướng Chính phủ"
  thời gian: giai đoạn 2023-2030
}
phong trào 6 "Đẩy mạnh công tác cải cách hành chính Nhà nước tỉnh Hưng Yên giai đoạn 2022-2025" {
  phát động: "Ủy ban nhân dân tỉnh"
  thời gian: giai đoạn 2022-2025
}
phong trào 7 "Đẩy nhanh tiến độ thực hiện các Dự án trọng điểm của tỉnh giai đoạn 2021-2025" {
  phát động: "Ủy ban nhân dân tỉnh"
  thời gian: giai đoạn 2021-2025
}
phong trào 8 "Hưng Yên đẩy mạnh Đề án Chuyển đổi số giai đoạn 2022-2025" {
  phát động: "Ủy ban nhân dân tỉnh"
  thời gian: giai đoạn 2022-2025
}
phong trào 9 "Đẩy mạnh thu hút và sử dụng hiệu quả các nguồn lực đầu tư trên địa bàn tỉnh Hưng Yên giai đoạn 2022-2025" {
  phát động: "Ủy ban nhân dân tỉnh"
  thời gian: giai đoạn 2022-2025
}
phong trào 10 "Đẩy mạnh thực hiện Dự án đầu tư xây dựng đường vành đai 4-Vùng Thủ đô Hà Nội" {
  phát động: "Ủy ban nhân dân tỉnh"
}
phong trào 11 "Xây dựng điển hình tiên tiến giai đoạn 2021-2025" {
  phát động: "Ủy ban nhân dân tỉnh"
  thời gian: giai đoạn 2021-2025
}

# ---- Khoản 4: các chỉ số phải giữ ----

chỉ tiêu 1 "Cơ quan, đơn vị, địa phương xếp loại yếu, trung bình về cải cách hành chính": đúng 0 "nơi"
# Thứ hạng nhỏ hơn là tốt hơn.
chỉ tiêu 2 "Thứ hạng các chỉ số cải cách hành chính": thấp hơn năm trước "thứ hạng"
chỉ tiêu 3 "Điểm các chỉ số cải cách hành chính": cao hơn năm trước "điểm"
chỉ tiêu 4 "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)": cao hơn năm trước "điểm"

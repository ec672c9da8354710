# Số suất dự Đại hội mà tỉnh phân bổ cho từng đơn vị khi đến kỳ: ở đây là số giả định, để thấy cách chọn.
# Kế hoạch 90 chỉ nêu cách xếp (số lần công nhận, từ cao xuống thấp), không nêu số suất; văn bản sau này nêu.

phân bổ "Đại biểu dự Đại hội Thi đua yêu nước tỉnh lần thứ X" {
  "Sở Y tế": 2
  "Sở Giáo dục và Đào tạo": 2
  "Hội Nông dân tỉnh": 1
  "Sở Nội vụ": 2
  mỗi đơn vị thuộc "Ủy ban nhân dân huyện Văn Giang", "Ủy ban nhân dân huyện Khoái Châu": 1
}

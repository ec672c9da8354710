# Quy định của Luật Thi đua, khen thưởng năm 2022 áp dụng cho mọi chuyên đề.
#
# Rules of the Law on Emulation and Commendation (2022) that hold for every campaign.

quy định "Không khen nhiều lần cho một thành tích" {
  căn cứ: "Luật Thi đua, khen thưởng", ngày 15/06/2022, điểm c khoản 2 điều 5
  # Cùng tên, cùng đơn vị, cùng thành tích là cùng một đề nghị, dù nộp ở hai chuyên đề. Tên trùng mà thành tích khác thì được.
  mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị
}

# Cờ thi đua tặng cho tập thể dẫn đầu phong trào có thời hạn. Phong trào không ghi thời gian hoặc nơi phát động thì chưa kết luận (KT308).
# Danh sách ghi hình thức theo nhiều cách; "Cờ thi đua" không nói rõ cấp nào thì không xét theo hai quy định này.
quy định "Cờ thi đua của tỉnh cho phong trào từ 3 năm trở lên" {
  căn cứ: "Luật Thi đua, khen thưởng", ngày 15/06/2022, khoản 2 điều 26
  điều kiện: số năm thi đua >= 3 khi [hình thức] trong ("Cờ thi đua của Ủy ban nhân dân tỉnh",
      "Cờ thi đua của UBND tỉnh", "Cờ thi đua của tỉnh", "Cờ thi đua cấp tỉnh")
}

quy định "Cờ thi đua của Chính phủ cho phong trào từ 5 năm trở lên do Thủ tướng Chính phủ phát động" {
  căn cứ: "Luật Thi đua, khen thưởng", ngày 15/06/2022, khoản 3 điều 25
  điều kiện: phát động là "Thủ tướng Chính phủ" khi [hình thức] trong ("Cờ thi đua của Chính phủ",
      "Cờ thi đua Chính phủ")
  điều kiện: số năm thi đua >= 5 khi [hình thức] trong ("Cờ thi đua của Chính phủ", "Cờ thi đua Chính phủ")
}

# Quy định của Luật Thi đua, khen thưởng năm 2022 áp dụng cho mọi chuyên đề.
#
# Rules of the Law on Emulation and Commendation (2022) that hold for every campaign.

quy định "Không khen nhiều lần cho một thành tích" {
  căn cứ: "Luật Thi đua, khen thưởng", ngày 15/06/2022, điểm c khoản 2 điều 5
  # Cùng tên, cùng đơn vị, cùng thành tích là cùng một đề nghị, dù nộp ở hai chuyên đề. Tên trùng mà thành tích khác thì được.
  mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị
}

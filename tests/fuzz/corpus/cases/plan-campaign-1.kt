kế hoạch "44/KH-UBND" năm 2024 {
 ban hành: "U", ngày 06/03/2024
}
chuyên đề 25 "Xây dựng sản phẩm hợp tác xã chất lượng" {
  a) chủ trì: "Liên minh hợp tác xã tỉnh"
  # Ý thứ hai của mục tiêu được nhắc lại nguyên văn trong kế hoạch: giữ cả hai lần.
  b) mục tiêu: "Thi đua rộng khắp trong kinh tế tập thể", "Sáng tạo, hiệu quả, sản phẩm có thương hiệu", "Sáng tạo, hiệu quả, sản phẩm có thương hiệu",
    "Tạo động lực sản xuất đi đôi với bảo vệ môi trường"
  # Các đơn vị thành viên Liên minh không được liệt kê: không giới hạn đơn vị.
  c) đối tượng: tập thể; cá nhân
  d) nội dung: "Phòng, đơn vị trực thuộc: thực hiện chính sách hỗ trợ, tuyên truyền", "Đơn vị thành viên: sản phẩm đạt chất lượng, đáp ứng thị trường"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 05 tập thể, cá nhân
}

# Kế hoạch không ghi "Chuyên đề" trước số 26 và gọi điểm đ là "Thời hạn thi đua".
phong trào 26 "Lập thành tích chào mừng Kỷ niệm Ngày thành lập, Ngày truyền thống, Đại hội nhiệm kỳ 5 năm" {
  a) chủ trì: mọi đơn vị
  b) mục tiêu: "Động viên lao động sáng tạo, góp phần hoàn thành mục tiêu của tỉnh, của ngành, địa phương"
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Hoàn thành xuất sắc nhiệm vụ, bảo đảm chất lượng, tiến độ"
  đ) thời gian: năm 2024
  # Cột [dịp] nhận cả cách viết đầy đủ lẫn cách viết gọn.
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị đề nghị: không quá 05 tập thể, cá nhân
         khi [dịp] trong ("kỷ niệm ngày thành lập", "ngày thành lập", "kỷ niệm ngày truyền thống", "ngày truyền thống")
       # Khối mở: sở, huyện không phải tổ chức thuộc ba loại này; tổ chức chưa có trong danh bạ thì chưa kết luận.
       mỗi đơn vị đề nghị thuộc khối "Tổ chức chính trị - xã hội, tổ chức chính trị - xã hội - nghề nghiệp, tổ chức xã hội - nghề nghiệp cấp tỉnh":
         không quá 05 tập thể, cá nhân
         khi [dịp] trong ("đại hội nhiệm kỳ", "đại hội nhiệm kỳ 5 năm", "đại hội nhiệm kỳ 05 năm", "đại hội")
     }
  # "Năm có chữ số cuối cùng là số 0, số 5" hiểu là số năm kỷ niệm: hiểu là năm dương lịch thì năm 2024 không có dịp nào.
  a) điều kiện "Kỷ niệm năm tròn, năm lẻ": 2024 - [năm thành lập] > 0 và 2024 - [năm thành lập] chia hết cho 5
    khi [dịp] trong ("kỷ niệm ngày thành lập", "ngày thành lập", "kỷ niệm ngày truyền thống", "ngày truyền thống")
}

kế hoạch "44/KH-UBND" năm 2024 {
 ban hành: "U", ngày 06/03/2024
}
chuyên đề 1 "Hoàn thành xuất sắc nhiệm vụ sản xuất, kinh doanh" {
  a) chủ trì: khối "Các Khối thi đua doanh nghiệp", khối "Các Khối thi đua Ngân hàng"
  b) mục tiêu: "Vượt kế hoạch sản xuất, kinh doanh năm 2024"
  # Kế hoạch không kèm danh sách thành viên các Khối: đơn vị chưa có trong danh bạ thì chưa kết luận, bổ sung bằng --units.
  c) đối tượng: tập thể, cá nhân thuộc khối "Các Khối thi đua doanh nghiệp", khối "Các Khối thi đua Ngân hàng"
  d) nội dung: "Tăng giá trị sản xuất, doanh thu, lợi nhuận, thu nhập; nộp đủ ngân sách", "Bảo đảm việc làm, bảo hiểm, chế độ cho người lao động",
    "An toàn lao động, môi trường, chuyển đổi số, tiết kiệm, hoạt động xã hội"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị thuộc khối "Khối thi đua các chi nhánh Ngân hàng vốn Nhà nước", khối "Khối thi đua các chi nhánh Ngân hàng thương mại cổ phần":
         không quá 05 tập thể, cá nhân
       mỗi đơn vị thuộc khối "Khối thi đua các doanh nghiệp vốn Nhà nước":
         không quá 10 tập thể, cá nhân
       # "người lao động trực tiếp" trong danh sách thường ghi theo nghề: thêm "công nhân". Ưu tiên chỉ đổi thứ tự tính, không loại ai.
       mỗi khối "Khối thi đua các doanh nghiệp tư nhân nằm trong các Khu công nghiệp tỉnh",
         khối "Khối thi đua các doanh nghiệp tư nhân khác là thành viên của Hiệp hội doanh nghiệp tỉnh",
         khối "Các doanh nghiệp thuộc Hiệp hội doanh nghiệp các huyện, thị xã, thành phố":
         không quá 10 tập thể, cá nhân, ưu tiên "phòng", "tổ", "đội sản xuất", "người lao động trực tiếp", "lao động trực tiếp", "công nhân"
     }
}

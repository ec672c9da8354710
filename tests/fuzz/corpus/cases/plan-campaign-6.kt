kế hoạch "44/KH-UBND" năm 2024 {
 ban hành: "U", ngày 06/03/2024
}
chuyên đề 5 "Thực hiện tốt các hoạt động xúc tiến thương mại tiêu thụ nông sản tỉnh Hưng Yên" {
  # Kế hoạch viết "Sở Công thương".
  a) chủ trì: "Sở Công thương"
  b) mục tiêu: "Quảng bá nông sản an toàn, mở rộng thị trường mùa vụ 2024", "Giúp nhà vườn, trang trại, cơ sở chế biến kết nối tiêu thụ"
  # Cơ quan truyền thông là tập thể; nhà vườn có thể được đề nghị theo tên người hoặc theo hộ nên nhận cả hộ gia đình.
  # Không giới hạn đơn vị: nhà vườn, doanh nghiệp, báo đài Trung ương không nằm trong danh sách nào của kế hoạch.
  c) đối tượng: tập thể, cá nhân; hộ gia đình, doanh nghiệp
  d) nội dung: "Các nhiệm vụ xúc tiến tiêu thụ nông sản theo Kế hoạch 167/KH-UBND ngày 03/11/2023"
  đ) thời gian: năm 2024
  # Kế hoạch viết "10 tập thể, cá nhân" nhưng điểm c có nhà vườn, doanh nghiệp: tính chung cả bốn loại để không loại oan.
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân, hộ gia đình, doanh nghiệp
}

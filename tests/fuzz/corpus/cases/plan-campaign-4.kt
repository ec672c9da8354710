kế hoạch "44/KH-UBND" năm 2024 {
 ban hành: "U", ngày 06/03/2024
}
chuyên đề 14 "Vì an ninh Tổ quốc, Toàn dân bảo vệ an ninh Tổ quốc" {
  a) chủ trì: "Công an tỉnh"
  b) mục tiêu: "Vượt chỉ tiêu công tác Công an theo Nghị quyết 19-NQ/ĐUCA, Chỉ thị 09/CT-BCA-V01 (cùng ngày 25/12/2023), Chỉ thị 56-CT/TU ngày 22/12/2023, Nghị quyết 175-NĐ/ĐUCA ngày 02/01/2024"
  # Đối tượng chỉ có cá nhân, số lượng tính cả tập thể: giữ như đã ban hành.
  c) đối tượng: cá nhân thuộc khối "Lực lượng Công an tỉnh"
  d) nội dung: "Bảo vệ an ninh quốc gia; giữ trật tự, giảm phạm pháp hình sự ít nhất 8%, khám phá án từ 80%, án rất nghiêm trọng từ 95%, thu hồi tài sản tham nhũng từ 80%",
    "Quản lý xã hội, Đề án 06, phòng cháy; xây dựng lực lượng, kỷ luật dưới 0,5% quân số", "Thực hiện Chỉ thị 09 của Ban Bí thư; duy trì mô hình toàn dân bảo vệ an ninh Tổ quốc, ít nhất 01 mô hình mới được nhân rộng"
  đ) thời gian: năm 2024
  # Điểm d, điểm e viết nhầm "Vi an ninh Tổ quốc"; tên nhánh lấy theo tên chuyên đề để khớp với danh sách.
  e) khen thưởng: "Bằng khen" {
       nhánh "Vì an ninh Tổ quốc": không quá 10 tập thể, cá nhân
       nhánh "Toàn dân bảo vệ an ninh Tổ quốc": không quá 10 tập thể, cá nhân
     }
}

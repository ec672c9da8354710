kế hoạch "44/KH-UBND" năm 2024 {
 ban hành: "U", ngày 06/03/2024
}
chuyên đề 9 "Phát huy sáng kiến, cải tiến kỹ thuật, giải pháp hữu ích góp phần thực hiện thắng lợi các nhiệm vụ phát triển kinh tế, xã hội tỉnh Hưng Yên" {
  a) chủ trì: "Sở Khoa học và Công nghệ"
  b) mục tiêu: "Góp phần hoàn thành nhiệm vụ kinh tế - xã hội năm 2024 và giai đoạn 2021-2025", "Ứng dụng giải pháp hữu ích trên mọi lĩnh vực",
    "Phát hiện, công nhận, khen thưởng sáng kiến có tính mới, nhân rộng được"
  # Có cả Nhân dân trên địa bàn tỉnh: không giới hạn đơn vị.
  c) đối tượng: tập thể, cá nhân; doanh nghiệp
  d) nội dung: "Đưa chủ trương, chính sách vào thực tiễn", "Sáng kiến cải cách hành chính, nâng các chỉ số PAR Index, PCI, SIPAS, PAPI, DDCI",
    "Sáng kiến trong chuyên môn và sản xuất", "Sáng kiến khác được cấp có thẩm quyền công nhận"
  đ) thời gian: năm 2024
  # Kế hoạch viết "10 tập thể, cá nhân" nhưng điểm c có doanh nghiệp: tính chung để không loại oan.
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân, doanh nghiệp
}

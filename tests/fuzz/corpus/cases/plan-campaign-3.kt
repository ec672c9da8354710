kế hoạch "44/KH-UBND" năm 2024 {
 ban hành: "U", ngày 06/03/2024
}
chuyên đề 2 "Đoàn kết, kỷ cương, chủ động, kịp thời, hiệu quả, phục hồi, phát triển, thực hiện thắng lợi nhiệm vụ công tác thuế" {
  a) chủ trì: "Cục Thuế tỉnh Hưng Yên"
  b) mục tiêu: "Siết kỷ cương công vụ, phòng chống tham nhũng, lãng phí; hoàn thành dự toán thu ngân sách năm 2024"
  # Kế hoạch chỉ nêu tập thể; cá nhân và doanh nghiệp được nhận theo các dòng số lượng ở điểm e.
  c) đối tượng: tập thể thuộc "Cục Thuế tỉnh Hưng Yên", khối "Chi cục Thuế các khu vực"
  d) nội dung: "Thu đúng tiến độ, chống thất thu", "Thủ tục thuế điện tử theo Nghị định 45/2020/NĐ-CP ngày 8/4/2020", "Thanh tra, kiểm tra, hoàn thuế đúng đối tượng",
    "Thu nợ thuế, đào tạo, kiểm tra nội bộ"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen" {
       # "Cục Thuế và Chi cục Thuế các khu vực lựa chọn không quá 15": hiểu được là chung 15 hoặc mỗi đơn vị 15.
       # Chọn "mỗi đơn vị" vì loại ít người hơn. Nếu hiểu là chung thì đổi "mỗi đơn vị thuộc" thành "tổng".
       mỗi đơn vị thuộc "Cục Thuế tỉnh Hưng Yên", khối "Chi cục Thuế các khu vực": không quá 15 tập thể, cá nhân
       đơn vị đề nghị "Cục Thuế tỉnh Hưng Yên": không quá 15 doanh nghiệp
     }
}

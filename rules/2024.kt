# Kế hoạch 44/KH-UBND ngày 06/3/2024 của Ủy ban nhân dân tỉnh Hưng Yên, viết lại để máy xét được.
#
# Mỗi điểm a), b), c), d), đ), e) dưới đây ứng với đúng điểm ấy của kế hoạch. Mục tiêu và nội dung chỉ tóm tắt ý, không dùng để xét.
# Chỗ kế hoạch để ngỏ thì chọn cách hiểu không loại oan ai và ghi lý do ngay tại chỗ; bảng tổng hợp ở README.md.
# Yêu cầu chung tại điểm 2.3 Mục I (quan tâm tập thể nhỏ, người trực tiếp lao động) không gắn với số lượng nào nên không thành dòng.
#
# Plan 44/KH-UBND of 6 March 2024, clause by clause. Where the plan is open, the reading that rejects nobody wrongly is taken,
# with the reason in a comment; README.md has the table.

kế hoạch "44/KH-UBND" năm 2024 {
  tên: "Tổ chức phát động các phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân tỉnh Hưng Yên", ngày 06/03/2024
  người ký: "Chủ tịch Trần Quốc Văn"
  căn cứ: "Luật Thi đua, khen thưởng", ngày 15/06/2022
  căn cứ: "Nghị định 98/2023/NĐ-CP", ngày 31/12/2023
  # Phần căn cứ ghi số 135; điểm 1 Mục IV ghi số 136 cho cùng ngày, cùng nơi ban hành. Giữ như đã ban hành.
  căn cứ: "Kế hoạch 135-KH/TU", ngày 10/11/2022
  căn cứ: "Chương trình hành động 17/CTr-UBND", ngày 19/01/2024
  # Viện dẫn tại điểm 1 Mục IV.
  viện dẫn: "Kế hoạch 136-KH/TU", ngày 10/11/2022
}

nhập "hung-yen/don-vi.kt"
nhập "hung-yen/khoi.kt"
nhập "luat-2022.kt"
nhập "van-ban.kt"

# Kế hoạch không nêu ngày đầu, ngày cuối của năm học: lấy khoảng rộng nhất thường gặp, từ tựu trường đến hết hè.
năm học 2023-2024: từ 01/08/2023 đến 31/08/2024

mục II "Các phong trào thi đua"

chuyên đề 1 "Hoàn thành xuất sắc nhiệm vụ sản xuất, kinh doanh" {
  a) chủ trì: khối "Các Khối thi đua doanh nghiệp", khối "Các Khối thi đua Ngân hàng"
  b) mục tiêu: "Vượt kế hoạch sản xuất, kinh doanh năm 2024"
  # Kế hoạch không kèm danh sách thành viên các Khối: đơn vị chưa có trong danh bạ thì chưa kết luận, bổ sung bằng --units.
  c) đối tượng: tập thể, cá nhân thuộc khối "Các Khối thi đua doanh nghiệp", khối "Các Khối thi đua Ngân hàng"
  d) nội dung: "Tăng giá trị sản xuất, doanh thu, lợi nhuận, thu nhập; nộp đủ ngân sách",
      "Bảo đảm việc làm, bảo hiểm, chế độ cho người lao động",
      "An toàn lao động, môi trường, chuyển đổi số, tiết kiệm, hoạt động xã hội"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen" {
    mỗi đơn vị thuộc khối "Khối thi đua các chi nhánh Ngân hàng vốn Nhà nước",
        khối "Khối thi đua các chi nhánh Ngân hàng thương mại cổ phần": không quá 05 tập thể, cá nhân
    mỗi đơn vị thuộc khối "Khối thi đua các doanh nghiệp vốn Nhà nước": không quá 10 tập thể, cá nhân
    # "người lao động trực tiếp" trong danh sách thường ghi theo nghề: thêm "công nhân". Ưu tiên chỉ đổi thứ tự tính, không loại ai.
    mỗi khối "Khối thi đua các doanh nghiệp tư nhân nằm trong các Khu công nghiệp tỉnh",
        khối "Khối thi đua các doanh nghiệp tư nhân khác là thành viên của Hiệp hội doanh nghiệp tỉnh",
        khối "Các doanh nghiệp thuộc Hiệp hội doanh nghiệp các huyện, thị xã, thành phố": không quá 10 tập thể, cá nhân,
        ưu tiên "phòng", "tổ", "đội sản xuất", "người lao động trực tiếp", "lao động trực tiếp", "công nhân"
  }
}

chuyên đề 2 "Đoàn kết, kỷ cương, chủ động, kịp thời, hiệu quả, phục hồi, phát triển, thực hiện thắng lợi nhiệm vụ công tác thuế" {
  a) chủ trì: "Cục Thuế tỉnh Hưng Yên"
  b) mục tiêu: "Siết kỷ cương công vụ, phòng chống tham nhũng, lãng phí; hoàn thành dự toán thu ngân sách năm 2024"
  # Kế hoạch chỉ nêu tập thể; cá nhân và doanh nghiệp được nhận theo các dòng số lượng ở điểm e.
  c) đối tượng: tập thể thuộc "Cục Thuế tỉnh Hưng Yên", khối "Chi cục Thuế các khu vực"
  d) nội dung: "Thu đúng tiến độ, chống thất thu", "Thủ tục thuế điện tử theo Nghị định 45/2020/NĐ-CP ngày 8/4/2020",
      "Thanh tra, kiểm tra, hoàn thuế đúng đối tượng", "Thu nợ thuế, đào tạo, kiểm tra nội bộ"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen" {
    # "Cục Thuế và Chi cục Thuế các khu vực lựa chọn không quá 15": hiểu được là chung 15 hoặc mỗi đơn vị 15.
    # Chọn "mỗi đơn vị" vì loại ít người hơn. Nếu hiểu là chung thì đổi "mỗi đơn vị thuộc" thành "tổng".
    mỗi đơn vị thuộc "Cục Thuế tỉnh Hưng Yên", khối "Chi cục Thuế các khu vực": không quá 15 tập thể, cá nhân
    đơn vị đề nghị "Cục Thuế tỉnh Hưng Yên": không quá 15 doanh nghiệp
  }
}

chuyên đề 3 "Xây dựng, triển khai quyết liệt, đồng bộ, hiệu quả các giải pháp thu và chống thất thu, phấn đấu hoàn thành chỉ tiêu thu ngân sách Nhà nước" {
  a) chủ trì: "Chi cục Hải quan Hưng Yên"
  b) mục tiêu: "Đổi mới, giữ kỷ cương, hiện đại hóa hải quan",
      "Phục vụ người dân, doanh nghiệp tốt hơn, góp phần nâng sức cạnh tranh của tỉnh"
  # Khối mở: cán bộ ghi tên đội, tổ của Chi cục thì chưa kết luận, không bị loại.
  c) đối tượng: tập thể, cá nhân thuộc khối "Lực lượng Hải quan Hưng Yên"
  d) nội dung: "Cải cách, giảm thời gian và chi phí thông quan; chuyển đổi số, kiểm soát nội bộ"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 05 tập thể, cá nhân
}

chuyên đề 4 "Lao động giỏi, Lao động sáng tạo" {
  a) chủ trì: "Liên đoàn Lao động tỉnh"
  b) mục tiêu: "Trên 7.000 đề tài, sáng kiến được công nhận", "Từ 03 đến 05 cá nhân được tặng Bằng Lao động sáng tạo"
  # Đối tượng chỉ có cá nhân, số lượng tính cả tập thể: giữ như đã ban hành, tập thể xét theo dòng số lượng.
  c) đối tượng: cá nhân
  d) nội dung:
      "Sáng kiến, cải tiến, nâng năng suất, chào mừng 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024)"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}

chuyên đề 5 "Thực hiện tốt các hoạt động xúc tiến thương mại tiêu thụ nông sản tỉnh Hưng Yên" {
  # Kế hoạch viết "Sở Công thương".
  a) chủ trì: "Sở Công thương"
  b) mục tiêu: "Quảng bá nông sản an toàn, mở rộng thị trường mùa vụ 2024",
      "Giúp nhà vườn, trang trại, cơ sở chế biến kết nối tiêu thụ"
  # Cơ quan truyền thông là tập thể; nhà vườn có thể được đề nghị theo tên người hoặc theo hộ nên nhận cả hộ gia đình.
  # Không giới hạn đơn vị: nhà vườn, doanh nghiệp, báo đài Trung ương không nằm trong danh sách nào của kế hoạch.
  c) đối tượng: tập thể, cá nhân; hộ gia đình, doanh nghiệp
  d) nội dung: "Các nhiệm vụ xúc tiến tiêu thụ nông sản theo Kế hoạch 167/KH-UBND ngày 03/11/2023"
  đ) thời gian: năm 2024
  # Kế hoạch viết "10 tập thể, cá nhân" nhưng điểm c có nhà vườn, doanh nghiệp: tính chung cả bốn loại để không loại oan.
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân, hộ gia đình, doanh nghiệp
}

chuyên đề 6 "Nâng cao hiệu quả công tác quản lý thị trường; chống hàng giả và bảo vệ người tiêu dùng trong thương mại điện tử" {
  a) chủ trì: "Cục Quản lý thị trường"
  b) mục tiêu:
      "Thực hiện Quyết định 319/QĐ-TTg, Nghị quyết 06-NQ/TU ngày 15/6/2021 và chương trình chuyển đổi số của ngành",
      "Các cấp, các ngành, người dân, doanh nghiệp chấp hành pháp luật", "Bảo vệ người tiêu dùng trên mạng",
      "Chống buôn lậu, gian lận, hàng giả có kết quả"
  # Thành viên các Ban Chỉ đạo 389 không được liệt kê: không giới hạn đơn vị.
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Phối hợp ngăn chặn buôn lậu, hàng giả trong thương mại điện tử", "Tuyên truyền, vận động"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 07 tập thể, cá nhân
}

chuyên đề 7 "Xây dựng và phát triển giao thông vận tải tỉnh Hưng Yên" {
  a) chủ trì: "Sở Giao thông vận tải"
  b) mục tiêu: "Động viên thực hiện kế hoạch giao thông vận tải và các công trình trọng điểm năm 2024"
  # Có cả xã, phường, phòng, ban, nhà thầu mà kế hoạch không liệt kê: không giới hạn đơn vị.
  c) đối tượng: tập thể; cá nhân
  d) nội dung: "Quản lý vận tải, bảo vệ công trình, an toàn giao thông; thi công, giám sát đúng tiến độ"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}

# Sau tên phong trào, kế hoạch còn viết thêm phạm vi: ngành Giáo dục năm học 2023 - 2024.
chuyên đề 8 "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập" {
  a) chủ trì: "Sở Giáo dục và Đào tạo"
  b) mục tiêu: "Động viên nhà giáo, người lao động dạy tốt, học tốt, lập thành tích chào mừng các ngày lễ lớn"
  # Toàn ngành Giáo dục, kể cả học sinh. Các trường không được liệt kê: không giới hạn đơn vị.
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Dạy tốt, học tốt, tự bồi dưỡng", "Đổi mới phương pháp dạy học", "Chăm lo đời sống, xã hội hóa giáo dục",
      "Giáo dục đạo đức, lý tưởng", "Giáo dục toàn diện, đổi mới thi và đánh giá", "Thực hiện chủ đề năm học"
  đ) thời gian: năm học 2023-2024
  e) khen thưởng: "Bằng khen", không quá 15 tập thể, cá nhân
}

chuyên đề 9 "Phát huy sáng kiến, cải tiến kỹ thuật, giải pháp hữu ích góp phần thực hiện thắng lợi các nhiệm vụ phát triển kinh tế, xã hội tỉnh Hưng Yên" {
  a) chủ trì: "Sở Khoa học và Công nghệ"
  b) mục tiêu: "Góp phần hoàn thành nhiệm vụ kinh tế - xã hội năm 2024 và giai đoạn 2021-2025",
      "Ứng dụng giải pháp hữu ích trên mọi lĩnh vực",
      "Phát hiện, công nhận, khen thưởng sáng kiến có tính mới, nhân rộng được"
  # Có cả Nhân dân trên địa bàn tỉnh: không giới hạn đơn vị.
  c) đối tượng: tập thể, cá nhân; doanh nghiệp
  d) nội dung: "Đưa chủ trương, chính sách vào thực tiễn",
      "Sáng kiến cải cách hành chính, nâng các chỉ số PAR Index, PCI, SIPAS, PAPI, DDCI",
      "Sáng kiến trong chuyên môn và sản xuất", "Sáng kiến khác được cấp có thẩm quyền công nhận"
  đ) thời gian: năm 2024
  # Kế hoạch viết "10 tập thể, cá nhân" nhưng điểm c có doanh nghiệp: tính chung để không loại oan.
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân, doanh nghiệp
}

chuyên đề 10 "Đẩy mạnh triển khai thực hiện sắp xếp đơn vị hành chính cấp xã giai đoạn 2023-2025 trên địa bàn tỉnh" {
  a) chủ trì: "Sở Nội vụ"
  b) mục tiêu: "Ghi nhận tập thể, cá nhân tiêu biểu trong sắp xếp đơn vị hành chính cấp xã"
  # Cơ quan Đảng, chính quyền các cấp trên địa bàn tỉnh, cả cấp xã: không giới hạn đơn vị.
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Sắp xếp xong, đúng quy trình và thời gian", "Cử tri đồng thuận từ 90% trở lên ở 100% đơn vị liên quan",
      "100% Hội đồng nhân dân thông qua trong một kỳ họp", "100% cấp huyện liên quan có kế hoạch biên chế",
      "Đạt chỉ tiêu giảm biên chế năm 2024", "Không phát sinh khiếu kiện"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 15 tập thể, cá nhân
}

chuyên đề 11 "Thanh niên tỉnh Hưng Yên ứng dụng khoa học công nghệ vào phát triển kinh tế" {
  a) chủ trì: "Sở Nội vụ"
  b) mục tiêu: "Tập hợp thanh niên tham gia phát triển kinh tế - xã hội",
      "Ghi nhận điển hình ứng dụng khoa học công nghệ"
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Vận động đoàn viên, thanh niên sáng tạo, đưa khoa học công nghệ vào sản xuất"
  đ) thời gian: từ tháng 3/2024 đến 02/2025
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}

chuyên đề 12 "Quyết tâm hoàn thành xuất sắc nhiệm vụ công tác Điều tra dân số và nhà ở giữa kỳ năm 2024" {
  a) chủ trì: "Cục Thống kê tỉnh"
  b) mục tiêu: "Tạo không khí thi đua, điều kiện hoàn thành cuộc điều tra", "Vượt tiến độ, nâng chất lượng",
      "Khen thưởng kịp thời", "Phát động tới mọi giám sát viên, điều tra viên và cơ quan liên quan"
  # "Các cơ quan, tổ chức, đơn vị thực hiện Điều tra" không được liệt kê: không giới hạn đơn vị.
  c) đối tượng: tập thể; cá nhân
  d) nội dung:
      "Thực hiện Phương án điều tra theo Quyết định 629/QĐ-TCTK ngày 14/7/2023: tập huấn, rà soát địa bàn, thu thập, kiểm tra và tổng hợp"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 38 tập thể, cá nhân
}

chuyên đề 13 "Đoàn kết, mẫu mực, kỷ cương, sáng tạo, quyết thắng" {
  a) chủ trì: "Bộ Chỉ huy Quân sự tỉnh"
  b) mục tiêu: "Thống nhất nhận thức và cách làm thi đua, khen thưởng trong lực lượng vũ trang tỉnh"
  # Đối tượng chỉ có cá nhân, số lượng tính cả tập thể: giữ như đã ban hành. Khối mở vì kế hoạch không liệt kê các đơn vị.
  c) đối tượng: cá nhân thuộc khối "Lực lượng vũ trang tỉnh"
  d) nội dung: "Quán triệt nghị quyết các cấp", "Hoàn thành nhiệm vụ năm 2024", "Thực hiện ba đột phá",
      "Phong trào ngành Hậu cần và cuộc vận động ngành Kỹ thuật", "Đại hội Thi đua Quyết thắng các cấp"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 15 tập thể, cá nhân
}

chuyên đề 14 "Vì an ninh Tổ quốc, Toàn dân bảo vệ an ninh Tổ quốc" {
  a) chủ trì: "Công an tỉnh"
  b) mục tiêu:
      "Vượt chỉ tiêu công tác Công an theo Nghị quyết 19-NQ/ĐUCA, Chỉ thị 09/CT-BCA-V01 (cùng ngày 25/12/2023), Chỉ thị 56-CT/TU ngày 22/12/2023, Nghị quyết 175-NĐ/ĐUCA ngày 02/01/2024"
  # Đối tượng chỉ có cá nhân, số lượng tính cả tập thể: giữ như đã ban hành.
  c) đối tượng: cá nhân thuộc khối "Lực lượng Công an tỉnh"
  d) nội dung:
      "Bảo vệ an ninh quốc gia; giữ trật tự, giảm phạm pháp hình sự ít nhất 8%, khám phá án từ 80%, án rất nghiêm trọng từ 95%, thu hồi tài sản tham nhũng từ 80%", "Quản lý xã hội, Đề án 06, phòng cháy; xây dựng lực lượng, kỷ luật dưới 0,5% quân số", "Thực hiện Chỉ thị 09 của Ban Bí thư; duy trì mô hình toàn dân bảo vệ an ninh Tổ quốc, ít nhất 01 mô hình mới được nhân rộng"
  đ) thời gian: năm 2024
  # Điểm d, điểm e viết nhầm "Vi an ninh Tổ quốc"; tên nhánh lấy theo tên chuyên đề để khớp với danh sách.
  e) khen thưởng: "Bằng khen" {
    nhánh "Vì an ninh Tổ quốc": không quá 10 tập thể, cá nhân
    nhánh "Toàn dân bảo vệ an ninh Tổ quốc": không quá 10 tập thể, cá nhân
  }
}

chuyên đề 15 "Tháng cao điểm phòng, chống ma túy" {
  a) chủ trì: "Công an tỉnh"
  b) mục tiêu: "Đổi mới tuyên truyền, hưởng ứng Tháng cao điểm năm 2024", "Khen thưởng kịp thời"
  # Đối tượng chỉ có cá nhân, số lượng tính cả tập thể: giữ như đã ban hành.
  c) đối tượng: cá nhân thuộc khối "Lực lượng Công an tỉnh"
  d) nội dung: "Phối hợp tuyên truyền", "Cao điểm trấn áp tội phạm ma túy", "Quản lý, cai nghiện, giúp đỡ sau cai"
  # Tên là một tháng, thời gian kế hoạch ghi cả năm: lấy cả năm.
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 05 tập thể, cá nhân
}

# Trước tên phong trào, kế hoạch còn viết thêm phạm vi: hệ thống dân vận các cấp trong tỉnh.
chuyên đề 16 "Dân vận khéo" {
  a) chủ trì: "Ban Dân vận Tỉnh ủy"
  b) mục tiêu: "Vận động cán bộ, đảng viên, Nhân dân thực hiện chủ trương, pháp luật", "Phát hiện, nhân rộng điển hình"
  # Có cả các tầng lớp Nhân dân: không giới hạn đơn vị. Số lượng tính cả tập thể: giữ như đã ban hành.
  c) đối tượng: cá nhân
  d) nội dung: "Chủ động, sáng tạo trong tuyên truyền, vận động Nhân dân"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}

chuyên đề 17 "Phụ nữ Hưng Yên giúp nhau phát triển kinh tế, hỗ trợ phụ nữ, trẻ em có hoàn cảnh đặc biệt khó khăn" {
  a) chủ trì: "Hội Liên hiệp Phụ nữ tỉnh"
  b) mục tiêu: "Tăng đoàn kết, nâng vị thế của Hội", "Gắn thi đua theo đợt với thường xuyên", "Khen thưởng kịp thời",
      "Đổi mới hoạt động Hội, nhất là ở cơ sở"
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Phong trào và cuộc vận động của Hội", "Mỗi cơ sở Hội ít nhất 01 mô hình hoặc 01 công trình mới",
      "Bảo trợ trẻ em mồ côi", "Mỗi cá nhân tham gia mô hình, phần việc của Hội"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}

chuyên đề 18 "Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững" {
  a) chủ trì: "Hội Nông dân tỉnh"
  b) mục tiêu: "Chuyển dịch cơ cấu nông nghiệp, tăng thu nhập cho hộ nông dân"
  c) đối tượng: tập thể; hộ gia đình
  d) nội dung: "Bình xét hộ sản xuất kinh doanh giỏi; xây dựng tổ hợp tác, hợp tác xã"
  đ) thời gian: năm 2024
  # Kế hoạch viết "10 tập thể, cá nhân" nhưng đối tượng chính là hộ nông dân: tính cả hộ gia đình để không loại oan.
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân, hộ gia đình
}

chuyên đề 19 "Cựu chiến binh giúp nhau giảm nghèo, làm kinh tế giỏi" {
  a) chủ trì: "Hội Cựu chiến binh tỉnh"
  b) mục tiêu: "Phát huy phẩm chất Bộ đội Cụ Hồ, làm giàu hợp pháp, giảm nghèo bền vững"
  # Đối tượng chỉ có cá nhân, số lượng tính cả tập thể: giữ như đã ban hành.
  c) đối tượng: cá nhân
  d) nội dung: "Giúp nhau làm kinh tế, tạo việc làm", "Hỗ trợ doanh nghiệp, hợp tác xã, trang trại của hội viên"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 05 tập thể, cá nhân
}

chuyên đề 20 "Công tác chăm sóc, phát huy vai trò người cao tuổi" {
  # Chuyên đề 20 viết tên Sở với dấu phẩy, chuyên đề 21 với gạch nối: cùng một Sở.
  a) chủ trì: "Sở Lao động, Thương binh và Xã hội"
  b) mục tiêu: "Khen thưởng thành tích trong công tác người cao tuổi năm 2024"
  c) đối tượng: tập thể, doanh nghiệp; cá nhân, hộ gia đình
  d) nội dung: "Chăm sóc, phát huy vai trò người cao tuổi"
  đ) thời gian: từ tháng 11/2023 đến 10/2024
  # Kế hoạch viết "05 tập thể, cá nhân" nhưng đối tượng có doanh nghiệp, hộ gia đình: tính chung cả bốn loại để không loại oan.
  e) khen thưởng: "Bằng khen", không quá 05 tập thể, cá nhân, hộ gia đình, doanh nghiệp
}

chuyên đề 21 "Thi đua thực hiện chương trình hành động quốc gia vì trẻ em tỉnh Hưng Yên và công tác xây dựng, phát triển Quỹ Bảo trợ trẻ em" {
  a) chủ trì: "Sở Lao động - Thương binh và Xã hội"
  b) mục tiêu: "Nâng trách nhiệm bảo vệ, chăm sóc, giáo dục trẻ em; nhân rộng sáng kiến, đóng góp"
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Thực hiện các chương trình, mục tiêu vì trẻ em trên địa bàn tỉnh"
  # Tính cả hai tháng đầu, cuối là 13 tháng: từ 01/4/2023 đến 30/4/2024.
  đ) thời gian: từ tháng 4/2023 đến 4/2024
  e) khen thưởng: "Bằng khen", không quá 05 tập thể, cá nhân
}

chuyên đề 22 "Quản lý quỹ khám chữa bệnh bảo hiểm y tế và tăng thu, giảm nợ bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp" {
  a) chủ trì: "Bảo hiểm xã hội tỉnh"
  b) mục tiêu: "Tôn vinh thành tích quản lý quỹ và thu, giảm nợ bảo hiểm năm 2024"
  # Các cơ sở khám chữa bệnh không được liệt kê: không giới hạn đơn vị.
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Hoàn thành, vượt chỉ tiêu bảo hiểm năm 2024", "Cân đối chi khám chữa bệnh bảo hiểm y tế"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}

chuyên đề 23 "Chiến dịch vận động hiến máu tình nguyện" {
  a) chủ trì: "Hội Chữ thập đỏ tỉnh"
  b) mục tiêu: "Ghi nhận thành tích tuyên truyền, vận động hiến máu"
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Vận động Nhân dân hiến máu; tiếp nhận 13.700 đơn vị máu, bằng 114% kế hoạch Trung ương giao"
  đ) thời gian: năm 2024
  e) khen thưởng: "Bằng khen", không quá 10 tập thể, cá nhân
}

chuyên đề 24 "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện và Hoạt động hè" {
  a) chủ trì: "Đoàn TNCS Hồ Chí Minh tỉnh"
  b) mục tiêu: "Tập hợp tuổi trẻ toàn tỉnh hành động vì cộng đồng, vì an sinh xã hội"
  c) đối tượng: tập thể, cá nhân
  d) nội dung: "Tuyên truyền, đền ơn đáp nghĩa, học tập, bảo vệ môi trường, tình nguyện vì cộng đồng"
  đ) thời gian: từ tháng 06/2024 đến 08/2024
  e) khen thưởng: "Bằng khen" {
    nhánh "Chiến dịch thanh niên, học sinh, sinh viên tình nguyện": không quá 05 tập thể, cá nhân
    nhánh "Hoạt động hè": không quá 15 tập thể, cá nhân
  }
}

chuyên đề 25 "Xây dựng sản phẩm hợp tác xã chất lượng" {
  a) chủ trì: "Liên minh hợp tác xã tỉnh"
  # Ý thứ hai của mục tiêu được nhắc lại nguyên văn trong kế hoạch: giữ cả hai lần.
  b) mục tiêu: "Thi đua rộng khắp trong kinh tế tập thể", "Sáng tạo, hiệu quả, sản phẩm có thương hiệu",
      "Sáng tạo, hiệu quả, sản phẩm có thương hiệu", "Tạo động lực sản xuất đi đôi với bảo vệ môi trường"
  # Các đơn vị thành viên Liên minh không được liệt kê: không giới hạn đơn vị.
  c) đối tượng: tập thể; cá nhân
  d) nội dung: "Phòng, đơn vị trực thuộc: thực hiện chính sách hỗ trợ, tuyên truyền",
      "Đơn vị thành viên: sản phẩm đạt chất lượng, đáp ứng thị trường"
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
    mỗi đơn vị đề nghị: không quá 05 tập thể, cá nhân khi [dịp] trong ("kỷ niệm ngày thành lập", "ngày thành lập",
        "kỷ niệm ngày truyền thống", "ngày truyền thống")
    # Khối mở: sở, huyện không phải tổ chức thuộc ba loại này; tổ chức chưa có trong danh bạ thì chưa kết luận.
    mỗi đơn vị đề nghị thuộc khối "Tổ chức chính trị - xã hội, tổ chức chính trị - xã hội - nghề nghiệp, tổ chức xã hội - nghề nghiệp cấp tỉnh": không quá 05 tập thể, cá nhân khi [dịp] trong ("đại hội nhiệm kỳ", "đại hội nhiệm kỳ 5 năm", "đại hội nhiệm kỳ 05 năm", "đại hội")
  }
  # "Năm có chữ số cuối cùng là số 0, số 5" hiểu là số năm kỷ niệm: hiểu là năm dương lịch thì năm 2024 không có dịp nào.
  a) điều kiện "Kỷ niệm năm tròn, năm lẻ":
      2024 - [năm thành lập] > 0 và 2024 - [năm thành lập] chia hết cho 5 khi [dịp] trong ("kỷ niệm ngày thành lập",
      "ngày thành lập", "kỷ niệm ngày truyền thống", "ngày truyền thống")
}

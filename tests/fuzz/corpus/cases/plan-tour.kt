# Một kế hoạch nhỏ để làm quen: README đi qua từng dòng.
# A small plan to begin with: README walks through it.

kế hoạch "12/KH-UBND" năm 2024 {
  tên: "Phát động phong trào thi đua chuyên đề năm 2024"
  ban hành: "Ủy ban nhân dân huyện Bình An", ngày 15/01/2024
}

đơn vị "Hội Nông dân huyện"
đơn vị "Phòng Giáo dục và Đào tạo" {
  viết tắt: "Phòng GD&ĐT"
}
đơn vị "Trường THCS Hoa Sen"
đơn vị "Trường THCS Sao Mai"
khối "Trường THCS": "Trường THCS Hoa Sen", "Trường THCS Sao Mai"

mục II "Các phong trào thi đua"

chuyên đề 1 "Dạy tốt, học tốt" {
  a) chủ trì: "Phòng Giáo dục và Đào tạo"
  b) mục tiêu: "Nâng cao chất lượng dạy và học"
  c) đối tượng: tập thể, cá nhân thuộc khối "Trường THCS"
  d) nội dung: "Đổi mới cách dạy, cách học"
  đ) thời gian: năm 2024
  e) khen thưởng: "Giấy khen" {
    mỗi đơn vị: không quá 2 tập thể, cá nhân, ưu tiên "tổ"
    không quá 3 tập thể, cá nhân
  }
}

chuyên đề 2 "Nông dân sản xuất, kinh doanh giỏi" {
  a) chủ trì: "Hội Nông dân huyện"
  b) mục tiêu: "Giúp nhau làm giàu, giảm nghèo bền vững"
  c) đối tượng: cá nhân, hộ gia đình
  d) nội dung: "Đăng ký, đánh giá, biểu dương hộ sản xuất giỏi"
  đ) thời gian: từ 01/2024 đến 09/2024
  e) khen thưởng: "Giấy khen", không quá 5 cá nhân, hộ gia đình
}

quy định "Không khen nhiều lần cho một thành tích" {
  căn cứ: "Luật Thi đua, khen thưởng", điểm c khoản 2 điều 5
  mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị
}

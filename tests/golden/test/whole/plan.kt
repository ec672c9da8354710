đơn vị "Sở A"

chuyên đề 1 "Lao động giỏi" {
  e) khen thưởng: "Bằng khen", ít nhất 2 cá nhân
}

ví dụ "Thiếu mức tối thiểu" {
  cột: [chuyên đề] là "1", [tên], [loại] là cá nhân, [đơn vị] là "Sở A"
  hàng "Nguyễn Văn A": đạt
  cả bảng: KT402 điểm e chuyên đề 1
}

ví dụ "Cả bảng không được có gì" {
  cột: [chuyên đề] là "1", [tên], [loại] là cá nhân, [đơn vị] là "Sở A"
  hàng "Nguyễn Văn A": đạt
  cả bảng: đạt
}

ví dụ "Không hỏi thì thôi" {
  cột: [chuyên đề] là "1", [tên], [loại] là cá nhân, [đơn vị] là "Sở A"
  hàng "Nguyễn Văn A": đạt
}

ví dụ "Không có chỗ thiếu" {
  cột: [chuyên đề] là "1", [tên], [loại] là cá nhân, [đơn vị] là "Sở A"
  2 hàng "Nguyễn Văn #": đạt
  cả bảng: KT402
}

ví dụ "Có hàng chưa rõ" {
  cột: [chuyên đề] là "1", [tên], [loại], [đơn vị] là "Sở A"
  2 hàng "Nguyễn Văn #", cá nhân: đạt
  hàng "Trần B", "": thiếu thông tin
  cả bảng: thiếu thông tin
}

ví dụ "Không có hàng nào chưa rõ" {
  cột: [chuyên đề] là "1", [tên], [loại] là cá nhân, [đơn vị] là "Sở A"
  2 hàng "Nguyễn Văn #": đạt
  cả bảng: thiếu thông tin
}

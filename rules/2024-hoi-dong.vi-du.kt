# Ca của Kế hoạch 01/KH-HĐTĐKT: khen test rules/2024-hoi-dong.kt chạy tất cả. Phần đầu viết tay; phần sau do khen test --boundary viết.
#
# Cases of the council's schedule. The first part is written by hand, the second by khen test --boundary.

nhập "2024-hoi-dong.kt"

# ---- Những cách hiểu đáng thử, viết tay ----

# Hai quý là một khoảng liền: từ ngày đầu quý trước đến hết quý sau. Cả năm là từ 01/01 đến hết 31/12.
ví dụ "Một quý, hai quý, cả năm: từ ngày đầu đến hết ngày cuối" {
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "10", 01/01/2024: đạt
  hàng "12", 30/06/2024: đạt
  hàng "19", 31/03/2024: KT505 nhiệm vụ 19
  hàng "21", 01/04/2024: đạt
  hàng "23", 30/06/2024: KT505 nhiệm vụ 23
  hàng "26", 31/12/2024: đạt
  hàng "9", 01/04/2024: đạt
  hàng "14", 31/03/2024: KT505 nhiệm vụ 14
  hàng "29", 31/12/2023: KT505 nhiệm vụ 29
}

ví dụ "Gọi nhiệm vụ bằng tên, viết hoa hay thường; số 11 không có trong phụ lục" {
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "Đăng ký thi đua của tỉnh năm 2024", 29/03/2024: đạt
  hàng "khen thưởng công tác năm 2023", 29/03/2024: đạt
  hàng "11", 30/06/2024: KT503
  hàng "30", 31/12/2024: KT503
}

# Xây dựng kế hoạch rồi mới kiểm tra, hướng dẫn rồi mới báo cáo, phiên thứ nhất rồi mới phiên thứ hai. Cùng một ngày thì không trái.
ví dụ "Làm trước việc phải có trước" {
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "15", 20/05/2024: đạt
  hàng "21", 19/05/2024: KT509 nhiệm vụ 21
  hàng "16", 10/06/2024: đạt
  hàng "17", 10/06/2024: đạt
  hàng "9", 28/06/2024: đạt
  hàng "23", 01/07/2024: đạt
  hàng "27", "": đạt
  hàng "28", 20/12/2024: KT509 nhiệm vụ 28
}

# Chỉ thị 02 và Kế hoạch 44 đã ban hành ngày 06/3/2024: nhiệm vụ 2 và 8 xong theo văn bản, không ai phải báo cáo.
ví dụ "Hết quý I: văn bản đã ban hành thì coi là xong, việc khác chưa báo cáo là quá hạn" {
  ngày xét: 01/04/2024
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "1", 28/02/2024: đạt
  hàng "3", 15/03/2024: đạt
  hàng "4", "": KT502 nhiệm vụ 4
  cả bảng: KT506 nhiệm vụ 5, KT506 nhiệm vụ 6, KT506 nhiệm vụ 7
}

ví dụ "Giữa năm: việc quý II chưa xong đã quá hạn, việc quý III còn trong hạn" {
  ngày xét: 15/07/2024
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "9", "": KT502
  hàng "Báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024", "": KT502
  hàng "19", "": đạt
  hàng "20", 02/07/2024: đạt
  hàng "21", 20/07/2024: KT507
  cả bảng: KT506 nhiệm vụ 10, KT506 nhiệm vụ 12
}

ví dụ "Ngày hoàn thành ở sau ngày xét, báo cáo hai lần" {
  ngày xét: 15/07/2024
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "20", 15/07/2024: đạt
  hàng "25", 16/07/2024: KT507 nhiệm vụ 25
  hàng "18", 11/06/2024: đạt
  hàng "18", 14/06/2024: KT508 nhiệm vụ 18
}

# ---- Ở từng giới hạn và ngay bên ngoài nó, do khen test --boundary viết ----

ví dụ "Nhiệm vụ và hạn: xong đúng ngày cuối" {
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "1", 31/03/2024: đạt
  hàng "2", 31/03/2024: đạt
  hàng "3", 31/03/2024: đạt
  hàng "4", 31/03/2024: đạt
  hàng "5", 31/03/2024: đạt
  hàng "6", 31/03/2024: đạt
  hàng "7", 31/03/2024: đạt
  hàng "8", 31/03/2024: đạt
  hàng "9", 30/06/2024: đạt
  hàng "10", 30/06/2024: đạt
  hàng "12", 30/06/2024: đạt
  hàng "13", 30/06/2024: đạt
  hàng "14", 30/06/2024: đạt
  hàng "15", 30/06/2024: đạt
  hàng "16", 30/06/2024: đạt
  hàng "17", 30/06/2024: đạt
  hàng "18", 30/06/2024: đạt
  hàng "19", 30/09/2024: đạt
  hàng "20", 30/09/2024: đạt
  hàng "21", 30/09/2024: đạt
  hàng "22", 30/09/2024: đạt
  hàng "23", 31/12/2024: đạt
  hàng "24", 30/09/2024: đạt
  hàng "25", 30/09/2024: đạt
  hàng "26", 31/12/2024: đạt
  hàng "27", 31/12/2024: đạt
  hàng "28", 31/12/2024: đạt
  hàng "29", 31/12/2024: đạt
}

ví dụ "Nhiệm vụ và hạn: muộn một ngày" {
  cột: [nhiệm vụ], [ngày hoàn thành]
  hàng "1", 01/04/2024: KT504
  hàng "2", 01/04/2024: KT504
  hàng "3", 01/04/2024: KT504
  hàng "4", 01/04/2024: KT504
  hàng "5", 01/04/2024: KT504
  hàng "6", 01/04/2024: KT504
  hàng "7", 01/04/2024: KT504
  hàng "8", 01/04/2024: KT504
  hàng "9", 01/07/2024: KT504
  hàng "10", 01/07/2024: KT504
  hàng "12", 01/07/2024: KT504
  hàng "13", 01/07/2024: KT504
  hàng "14", 01/07/2024: KT504
  hàng "15", 01/07/2024: KT504
  hàng "16", 01/07/2024: KT504
  hàng "17", 01/07/2024: KT504
  hàng "18", 01/07/2024: KT504
  hàng "19", 01/10/2024: KT504
  hàng "20", 01/10/2024: KT504
  hàng "21", 01/10/2024: KT504
  hàng "22", 01/10/2024: KT504
  hàng "23", 01/01/2025: KT504
  hàng "24", 01/10/2024: KT504
  hàng "25", 01/10/2024: KT504
  hàng "26", 01/01/2025: KT504
  hàng "27", 01/01/2025: KT504
  hàng "28", 01/01/2025: KT504
  hàng "29", 01/01/2025: KT504
}

ví dụ "Hết ngày 31/03/2024: còn trong hạn" {
  ngày xét: 31/03/2024
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "1": đạt
  hàng "2": đạt
  hàng "3": đạt
  hàng "4": đạt
  hàng "5": đạt
  hàng "6": đạt
  hàng "7": đạt
  hàng "8": đạt
}

ví dụ "Sau ngày 31/03/2024: quá hạn" {
  ngày xét: 01/04/2024
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "1": KT502
  hàng "2": đạt
  hàng "3": KT502
  hàng "4": KT502
  hàng "5": KT502
  hàng "6": KT502
  hàng "7": KT502
  hàng "8": đạt
}

ví dụ "Hết ngày 30/06/2024: còn trong hạn" {
  ngày xét: 30/06/2024
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "9": đạt
  hàng "10": đạt
  hàng "12": đạt
  hàng "13": đạt
  hàng "14": đạt
  hàng "15": đạt
  hàng "16": đạt
  hàng "17": đạt
  hàng "18": đạt
}

ví dụ "Sau ngày 30/06/2024: quá hạn" {
  ngày xét: 01/07/2024
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "9": KT502
  hàng "10": KT502
  hàng "12": KT502
  hàng "13": KT502
  hàng "14": KT502
  hàng "15": KT502
  hàng "16": KT502
  hàng "17": KT502
  hàng "18": KT502
}

ví dụ "Hết ngày 30/09/2024: còn trong hạn" {
  ngày xét: 30/09/2024
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "19": đạt
  hàng "20": đạt
  hàng "21": đạt
  hàng "22": đạt
  hàng "24": đạt
  hàng "25": đạt
}

ví dụ "Sau ngày 30/09/2024: quá hạn" {
  ngày xét: 01/10/2024
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "19": KT502
  hàng "20": KT502
  hàng "21": KT502
  hàng "22": KT502
  hàng "24": KT502
  hàng "25": KT502
}

ví dụ "Hết ngày 31/12/2024: còn trong hạn" {
  ngày xét: 31/12/2024
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "23": đạt
  hàng "26": đạt
  hàng "27": đạt
  hàng "28": đạt
  hàng "29": đạt
}

ví dụ "Sau ngày 31/12/2024: quá hạn" {
  ngày xét: 01/01/2025
  cột: [nhiệm vụ], [ngày hoàn thành] là ""
  hàng "23": KT502
  hàng "26": KT502
  hàng "27": KT502
  hàng "28": KT502
  hàng "29": KT502
}

ví dụ "Nhiệm vụ và hạn: chưa bao giờ báo cáo" {
  ngày xét: 01/01/2025
  cột: [nhiệm vụ], [ngày hoàn thành] là 31/03/2024
  hàng "1": đạt
  cả bảng: KT506 nhiệm vụ 3, KT506 nhiệm vụ 4, KT506 nhiệm vụ 5, KT506 nhiệm vụ 6, KT506 nhiệm vụ 7, KT506 nhiệm vụ 9,
      KT506 nhiệm vụ 10, KT506 nhiệm vụ 12, KT506 nhiệm vụ 13, KT506 nhiệm vụ 14, KT506 nhiệm vụ 15, KT506 nhiệm vụ 16,
      KT506 nhiệm vụ 17, KT506 nhiệm vụ 18, KT506 nhiệm vụ 19, KT506 nhiệm vụ 20, KT506 nhiệm vụ 21, KT506 nhiệm vụ 22,
      KT506 nhiệm vụ 23, KT506 nhiệm vụ 24, KT506 nhiệm vụ 25, KT506 nhiệm vụ 26, KT506 nhiệm vụ 27, KT506 nhiệm vụ 28,
      KT506 nhiệm vụ 29
}

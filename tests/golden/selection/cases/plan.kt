đơn vị "Sở Y tế"
lĩnh vực 3 "Y tế" {
  a) tập thể: "Hoàn thành xuất sắc nhiệm vụ"
  b) cá nhân là "bác sĩ", "y tá": "Có giải pháp mới"
  thời gian: giai đoạn 2021-2025
}
chọn "Đại biểu" {
  thời gian: giai đoạn 2021-2025
  xếp theo: số lần công nhận
}
phân bổ "Đại biểu" {
  "Sở Y tế": 1
}
ví dụ "Bằng nhau ở suất cuối" {
  cột: [lĩnh vực] là "3", [tên], [loại], [chức danh], [đơn vị] là "Sở Y tế", [năm]
  hàng "A", cá nhân, "bác sĩ", 2021: đạt
  hàng "B", cá nhân, "y tá", 2022: đạt
  hàng "C", cá nhân, "y tá", 2020: KT304
  hàng "D", cá nhân, "lái xe", 2022: KT303 điểm b
  hàng "E", hộ gia đình, "", 2022: KT301
  hàng "B", cá nhân, "y tá", 2022: KT704
  cả bảng: KT701 chọn "Đại biểu"
}

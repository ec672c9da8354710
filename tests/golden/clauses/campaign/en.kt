unit "Sở Y tế"
unit "Sở Nội vụ"
unit "Huyện A"
block "Sở": "Sở Y tế", "Sở Nội vụ"
field [điểm]: number; other names "score"
field [ghi chú]: text; required
field [ngày họp]: date
campaign 1 "Đủ các mục" {
  a) host: "Sở Y tế", block "Sở"
  b) goal: "Hoàn thành nhiệm vụ", "Vượt mức kế hoạch"
  c) subjects: collectives belonging to block "Sở" except "Sở Nội vụ"; individuals is "giáo viên", "bác sĩ"; households, enterprises
  d) content: "Thi đua lao động giỏi"
  đ) period: year 2024
  e) awards: "Bằng khen", "Giấy khen" {
       a) at most 9 collectives, individuals, households, enterprises
     }
  g) condition "Điểm": [điểm] >= 8 when [loại] is individuals
  h) deadline: at the latest date 31/10/2024
}
movement 2 "Mọi đơn vị" {
  host: any unit
  deadline: before 31/10/2024
  awards: "Bằng khen", at most 1 nominations
}
campaign 3 "Mọi đơn vị thuộc khối" {
  host: any unit belonging to block "Sở"
  branch: "Hè", "Đông"
  awards: "Bằng khen" {
    branch "Hè": at most 1 nominations
    each branch: at most 2 nominations
  }
}

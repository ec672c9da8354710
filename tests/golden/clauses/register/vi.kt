đơn vị "Sở Lao động, Thương binh và Xã hội" {
  viết tắt: "Sở LĐTBXH", "SLĐ"
  tên khác: "Sở Lao động - Thương binh và Xã hội"
  tên cũ: "Sở Lao động"
  hiệu lực: từ 01/01/1997 đến 28/02/2025
  thay bằng: "Sở Nội vụ"
}
đơn vị "Sở Nội vụ"
đơn vị "Ban Quản lý" { hiệu lực: từ 2020 }
đơn vị "Sở Y tế" { hiệu lực: từ ngày 01/01/2000 }
khối "Sở": "Sở Nội vụ", "Sở Y tế", "Sở LĐTBXH"
khối "Cơ quan" {
  thành viên: khối "Sở", "Ban Quản lý"
  viết tắt: "CQ"
  tên khác: "Khối cơ quan hành chính"
}
khối "Doanh nghiệp" mở
khối "Trường học" mở: "Trường A"
đơn vị "Trường A"
chuyên đề 1 "Cơ quan" { đối tượng: tập thể thuộc khối "CQ" }
chuyên đề 2 "Sở" { đối tượng: tập thể thuộc khối "Sở" }
chuyên đề 3 "Trường học" { đối tượng: tập thể thuộc khối "Trường học" }
chuyên đề 4 "Doanh nghiệp" { đối tượng: tập thể thuộc khối "Doanh nghiệp" }

unit "Sở Lao động, Thương binh và Xã hội" {
  abbreviation: "Sở LĐTBXH", "SLĐ"
  other names: "Sở Lao động - Thương binh và Xã hội"
  former names: "Sở Lao động"
  valid: from 01/01/1997 to 28/02/2025
  replaced by: "Sở Nội vụ"
}
unit "Sở Nội vụ"
unit "Ban Quản lý" { valid: from 2020 }
unit "Sở Y tế" { valid: from date 01/01/2000 }
block "Sở": "Sở Nội vụ", "Sở Y tế", "Sở LĐTBXH"
block "Cơ quan" {
  members: block "Sở", "Ban Quản lý"
  abbreviation: "CQ"
  other names: "Khối cơ quan hành chính"
}
block "Doanh nghiệp" open
block "Trường học" open: "Trường A"
unit "Trường A"
campaign 1 "Cơ quan" { subjects: collectives belonging to block "CQ" }
campaign 2 "Sở" { subjects: collectives belonging to block "Sở" }
campaign 3 "Trường học" { subjects: collectives belonging to block "Trường học" }
campaign 4 "Doanh nghiệp" { subjects: collectives belonging to block "Doanh nghiệp" }

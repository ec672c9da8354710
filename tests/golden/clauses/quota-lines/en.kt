unit "Sở Y tế"
unit "Sở Nội vụ"
unit "Huyện A"
block "Sở": "Sở Y tế", "Sở Nội vụ"
block "Huyện": "Huyện A"
campaign 1 "Giới hạn" {
  awards: "Bằng khen" {
    at most 2 collectives
    at least 1 individuals
    exactly 1 households
    from 1 to 2 enterprises
  }
}
campaign 2 "Tỷ lệ" {
  awards: "Bằng khen" {
    at most 50% number of nominations rounded down collectives
    at most 50% number of individuals rounded up individuals
    at most 40% number of unit belonging to block "Sở", block "Huyện" rounded to nearest households
  }
}
campaign 3 "Phạm vi" {
  awards: "Bằng khen" {
    each unit: at most 3 nominations
    each unit belonging to block "Sở": at most 1 collectives
    each unit "Huyện A": at most 1 collectives
    each proposer: at most 2 individuals
    each proposer belonging to block "Huyện": at most 1 individuals
    each block "Sở", block "Huyện": at most 1 households
    each [loại], [đơn vị]: at most 3 nominations
    total "Sở Y tế", block "Huyện": at most 1 enterprises
    total proposer "Sở Y tế", "Sở Nội vụ": at most 2 enterprises
    "Sở Nội vụ": at most 1 enterprises
    proposer "Huyện A": at most 1 enterprises
  }
}
campaign 4 "Điều kiện và ưu tiên" {
  awards: "Bằng khen" {
    at most 1 individuals except block "Huyện" when [dịp] is "đại hội", prefer "bác sĩ"
    at most 1 individuals when not [dịp] is "đại hội", prefer when [chức danh] is "bác sĩ"
  }
}
rule "Không trùng" {
  basis: "Luật Thi đua, khen thưởng", article 5
  each [tên], [thành tích]: at most 1 nominations
  condition "Có thành tích": [thành tích] differs from "không"
}

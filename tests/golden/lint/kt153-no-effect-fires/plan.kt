đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Đơn vị ngoài đối tượng" {
  c) đối tượng: cá nhân thuộc khối "Các sở"
  e) khen thưởng: "Bằng khen" {
       tổng khối "Các sở": không quá 10 cá nhân
       "Xã An Bình": không quá 2 cá nhân
     }
}
chuyên đề 2 "Không phải đơn vị chủ trì" {
  a) chủ trì: "Sở Y tế"
  e) khen thưởng: "Bằng khen" {
       đơn vị đề nghị "Sở Nội vụ": không quá 10 cá nhân
     }
}
chuyên đề 3 "Trừ hết" {
  e) khen thưởng: "Bằng khen" {
       tổng khối "Các sở": không quá 10 cá nhân trừ "Sở Y tế", "Sở Nội vụ", khối "Các sở"
     }
}
chuyên đề 4 "Mức nằm trong mức hẹp hơn" {
  e) khen thưởng: "Bằng khen" {
       không quá 10 tập thể, cá nhân
       mỗi đơn vị: không quá 12 cá nhân
     }
}
chuyên đề 5 "Mức chung cao hơn cộng các đơn vị" {
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị thuộc khối "Các sở": không quá 5 cá nhân
       tổng khối "Các sở": không quá 12 cá nhân
     }
}

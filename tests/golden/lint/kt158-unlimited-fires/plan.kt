đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Xã An Bình"
khối "Các sở": "Sở Y tế", "Sở Nội vụ"
khối "Các xã": "Xã An Bình"
khối "Doanh nghiệp" mở

chuyên đề 1 "Khối mở" {
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị thuộc khối "Doanh nghiệp": không quá 5 cá nhân
     }
}
chuyên đề 2 "Đơn vị nào cũng được" {
  a) chủ trì: mọi đơn vị
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị đề nghị: không quá 5 cá nhân
     }
}
chuyên đề 3 "Mỗi giá trị của một cột" {
  e) khen thưởng: "Bằng khen" {
       mỗi [dịp]: không quá 5 cá nhân
     }
}

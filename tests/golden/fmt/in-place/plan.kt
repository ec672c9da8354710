# đầu tệp
kế   hoạch "44/KH-UBND" năm 2024 { tên: "A" }   # sau đầu
chuyên đề 5 "Học tập" {
# trước
        a) chủ trì: "Sở Nội vụ" # sau


   c) đối tượng: tập thể,cá nhân
  # cuối
}
campaign 6 "B" { goal: "C" }

kế hoạch "7/KH-UBND" năm 2024 { tên: "Phát động phong trào thi đua năm 2024" }
đơn vị "Sở Nội vụ"
khối "Trường học" mở
# Ba dòng cùng tính cho mỗi đơn vị: số của dòng phân biệt các nhóm cùng tên; tên dài không bị cắt đến mức giống nhau.
chuyên đề 1 "Dạy tốt" {
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị: không quá 2 tập thể, cá nhân khi [dịp] là "đại hội" và [năm thành lập] > 1990
       mỗi đơn vị: không quá 3 tập thể, cá nhân
       mỗi đơn vị: không quá 3 cá nhân khi [dịp] trong ("đại hội", "kỷ niệm") và không [năm thành lập] < 1000
     }
}
# Không biết trường nào thuộc khối mở: nhóm chưa đếm được không đứng trong bảng.
chuyên đề 2 "Học tốt" {
  e) khen thưởng: "Bằng khen" {
       mỗi đơn vị thuộc khối "Trường học": không quá 2 tập thể, cá nhân
     }
}
# Ai được tính, ai không: nói bằng lời.
chuyên đề 3 "Kỷ niệm" {
  e) khen thưởng: "Bằng khen", "Giấy khen" {
       đơn vị đề nghị "Sở Nội vụ": không quá 3 tập thể khi [dịp] trong ("đại hội", "kỷ niệm") và [năm thành lập] + 10 <= 2024
       không quá 3 cá nhân khi [từ ngày] trong năm 2024 hoặc năm của [đến ngày] >= 2024 và [năm thành lập] chia hết cho 5
     }
}

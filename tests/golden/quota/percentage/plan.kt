kế hoạch "01/KH-UBND" năm 2024 { tên: "Phong trào thi đua" }
đơn vị "Sở Y tế"
đơn vị "Sở Nội vụ"
đơn vị "Huyện A"
đơn vị "Huyện B"
khối "Sở": "Sở Y tế", "Sở Nội vụ"
khối "Huyện": "Huyện A", "Huyện B"
mục II "Các phong trào"
chuyên đề 1 "Xuống" { e) khen thưởng: "Bằng khen", không quá 50% số đề nghị làm tròn xuống cá nhân }
chuyên đề 2 "Lên" { e) khen thưởng: "Bằng khen", không quá 50% số tập thể, cá nhân làm tròn lên cá nhân }
chuyên đề 3 "Gần nhất" { e) khen thưởng: "Bằng khen", không quá 16,7% số đề nghị làm tròn gần nhất cá nhân }
chuyên đề 4 "Số đơn vị" { e) khen thưởng: "Bằng khen", không quá 40% số đơn vị thuộc khối "Sở", khối "Huyện" làm tròn xuống cá nhân }
chuyên đề 5 "Nửa" { e) khen thưởng: "Bằng khen", không quá 50% số cá nhân làm tròn gần nhất cá nhân }

kế hoạch "01/KH-UBND" năm 2024 { tên: "Thi đua" }
nhập "tinh/don-vi.kt"
nhập "luat.kt"
import "tinh/don-vi.kt"
mục II "Phong trào"
chuyên đề 1 "Một" { c) đối tượng: tập thể thuộc khối "Sở" }

chuyên đề 1 "A" {
  e) khen thưởng: "B", "C" {
    a) nhánh "n": từ 2 đến 5 cá nhân
    mỗi nhánh: ít nhất 1 đề nghị
    mỗi khối "K", khối "L": đúng 3 cá nhân
    tổng khối "K", "U": không quá 5 cá nhân, ưu tiên khi [a] > 3
    tổng đơn vị đề nghị "U", "V": không quá 5 cá nhân
    mỗi đơn vị "U", "V": không quá 5 cá nhân
    đơn vị đề nghị "U": không quá 20 % số đề nghị làm tròn xuống cá nhân
    "U": không quá 12,5 % số tập thể, cá nhân làm tròn gần nhất cá nhân
    mỗi đơn vị đề nghị thuộc khối "K": không quá 5 % số đơn vị thuộc khối "K" làm tròn lên cá nhân
  }
}

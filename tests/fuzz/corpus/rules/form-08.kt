khối "K"
khối "L" mở
khối "M": "A", khối "K"
khối "N" mở {
  thành viên: "A"
  tên khác: "n"
}

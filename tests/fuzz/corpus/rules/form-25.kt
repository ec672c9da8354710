# đầu

# hai
đơn vị "A"  # sau

đơn vị "B" {  # mở
  # trong
  viết tắt: "X"  # cạnh
  # cuối
}
# hết

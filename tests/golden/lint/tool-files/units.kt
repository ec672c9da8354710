đơn vị "Sở Nội vụ"
đơn vị "Sở Y tế"
# bỏ qua KT131: x

nhập "khoi.kt"
nhập "../luat.kt"
đơn vị "Sở Y tế"

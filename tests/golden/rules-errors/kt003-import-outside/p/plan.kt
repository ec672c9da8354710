nhập "../chung.kt"
nhập "/etc/passwd"
đơn vị "Sở Y tế"

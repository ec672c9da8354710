nhập "a/mot.kt"
đơn vị "Sở Y tế"

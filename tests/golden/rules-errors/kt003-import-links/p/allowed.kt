nhập "../elsewhere/chung.kt"
đơn vị "Sở Y tế"

đơn vị "Sở Y tế"
nhập "plan.kt"

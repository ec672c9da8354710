đơn vị "Sở Nội vụ"
nhập "../plan.kt"

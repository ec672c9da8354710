đơn vị "Sở Nội vụ"
đơn vị "Sở Y tế"

đơn vị "Sở Nội vụ"

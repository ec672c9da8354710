đơn vị "Sở Tài chính"

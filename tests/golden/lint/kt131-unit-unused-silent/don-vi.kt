đơn vị "Sở Tài chính"
khối "Khối sở": "Sở Tài chính"

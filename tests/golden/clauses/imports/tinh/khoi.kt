khối "Sở": "Sở Y tế"
đơn vị "Huyện A"

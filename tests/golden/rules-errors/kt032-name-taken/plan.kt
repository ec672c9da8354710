đơn vị "Sở Lao động, Thương binh và Xã hội" { viết tắt: "Sở LĐTBXH" }
đơn vị "Sở Lao động" { tên khác: "sở lđtbxh" }
khối "Y tế" { viết tắt: "SYT" }
đơn vị "Sở Y tế" { viết tắt: "SYT" }
đơn vị "Y tế"

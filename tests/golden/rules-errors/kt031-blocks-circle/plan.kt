khối "A": khối "B"
khối "B" { thành viên: "Sở Y tế", khối "C" }
khối "C": khối "A"
khối "D": khối "D"
đơn vị "Sở Y tế"

# More lines that lack nominations than a page shows, more rows with one mistake, and nominations of which it is not known for whom they count.
units = ["Xã %d" % i for i in range(520)]
with open("plan.kt", "w") as plan:
    plan.write('kế hoạch "7/KH-UBND" năm 2024 { }\n')
    plan.writelines('đơn vị "%s"\n' % unit for unit in units)
    plan.write('khối "Các xã": %s\n' % ", ".join('"%s"' % unit for unit in units))
    plan.write('chuyên đề 1 "Ít nhất" {\n  e) khen thưởng: "Bằng khen" { mỗi đơn vị thuộc khối "Các xã": ít nhất 1 cá nhân }\n}\n')
    plan.write('chuyên đề 2 "Nhiều nhất" {\n  đ) thời gian: quý II năm 2024\n')
    plan.write('  e) khen thưởng: "Bằng khen" { mỗi [dịp]: không quá 2 cá nhân }\n}\n')
    plan.write('bổ sung "Công văn 8/UBND": chuyên đề 2 bớt 1\n')
    plan.write('bổ sung "Công văn 9/UBND": chuyên đề 2 kéo dài đến ngày 31/07/2024\n')
with open("list.csv", "w") as rows:
    rows.write("chuyên đề,tên,loại,đơn vị,dịp,từ ngày,đến ngày\n")
    rows.write("1,Người 0,cá nhân,Xã 0,,,\n")
    for i in range(1, 13):
        occasion, last = ("A", "B", "")[i % 3], ("31/07/2024", "31/08/2024")[i % 4 == 0]
        rows.write("2,Người %d,cá nhân,Xã %d,%s,01/05/2024,%s\n" % (i, i, occasion, last))
    rows.writelines("9,Người lạ %d,cá nhân,Xã 1,A,,\n" % i for i in range(510))

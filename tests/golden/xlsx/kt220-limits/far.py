"""list.xlsx again: with one more cell at the right edge of 4,200 rows; with a part that says it is larger than any may be."""
import zipfile

book = zipfile.ZipFile("list.xlsx")
name = next(n for n in book.namelist() if "worksheets/" in n)
with zipfile.ZipFile("far.xlsx", "w", zipfile.ZIP_DEFLATED) as out:
    for n in book.namelist():
        text = book.read(n).decode()
        if n == name:
            rows = "".join('<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (r, r) for r in range(1000, 5200))
            text = text.replace("</sheetData>", rows + "</sheetData>")
        out.writestr(n, text)
data = bytearray(open("list.xlsx", "rb").read())
at = data.index(b"PK\1\2")
data[at + 24:at + 28] = (2 ** 30 + 1).to_bytes(4, "little")
open("large.xlsx", "wb").write(data)

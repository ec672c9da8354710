"""list.xlsx again, with cells of several rows merged: those of a column below its first, one that has a text of its own, nonsense."""
import zipfile

MERGED = ("D4:D5", "A2:A4", "D2:D4", "B5:B4", "A6:A9", "G2:Z2", "A1", "A2:", ":A3", "A9:A8x", "Z2:Z4")
book = zipfile.ZipFile("list.xlsx")
with zipfile.ZipFile("merged.xlsx", "w", zipfile.ZIP_DEFLATED) as out:
    for name in book.namelist():
        text = book.read(name)
        if "worksheets/" in name:
            cells = "".join('<mergeCell ref="%s"/>' % ref for ref in MERGED)
            text = text.replace(b"</sheetData>", b"</sheetData><mergeCells>" + cells.encode() + b"</mergeCells>")
        out.writestr(name, text)

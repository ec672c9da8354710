# Each column of the form that has a list: does it forbid or warn, and what is in the list?
import re
import sys
import zipfile

book = zipfile.ZipFile(sys.argv[1])
texts = re.findall(r"<t[^>]*>([^<]*)", book.read("xl/sharedStrings.xml").decode())


def cells(number):
    sheet = book.read("xl/worksheets/sheet%d.xml" % number).decode()
    return {place: texts[int(i)] for place, i in re.findall(r'<c r="([A-Z]+\d+)"[^>]* t="s"><v>(\d+)', sheet)}


form, lists = cells(1), cells(3)
for about, column, letters, last in re.findall(r"<dataValidation ([^>]*)sqref=\"([A-Z]+)2:[^>]*><formula1>'[^']*'!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)",
                                               book.read("xl/worksheets/sheet1.xml").decode()):
    print(form[column + "1"], "|", "warns" if 'errorStyle="warning"' in about else "forbids", "|", lists[letters + "1"], "|",
          *["“%s”" % lists["%s%d" % (letters, row)] for row in range(2, int(last) + 1)])

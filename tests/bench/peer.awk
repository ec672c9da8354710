# The checks of the benchmark's one plan in awk: awk -f peer.awk units.csv nominations.csv prints "row,code".
function split_row(line, cell,    n, part) {
	if (index(line, "\"") == 0)
		return split(line, cell, ",")
	n = 0
	while (line != "") {
		if (substr(line, 1, 1) == "\"")
			match(line, /^"([^"]|"")*"/)
		else
			match(line, /^[^,]*/)
		part = substr(line, 1, RLENGTH)
		cell[++n] = part
		line = substr(line, RLENGTH + 2)
	}
	return n
}
function is_date(s,    day, month) {
	if (s !~ /^[0-9][0-9]\/[0-9][0-9]\/[0-9][0-9][0-9][0-9]$/)
		return 0
	day = substr(s, 1, 2) + 0
	month = substr(s, 4, 2) + 0
	return month >= 1 && month <= 12 && day >= 1 && day <= (month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31)
}
function check(c,    i) {
	if (c[1] + 0 < 1 || c[1] + 0 > 26)
		return 201
	for (i = 1; i <= 9; i++)
		if (c[i] == "")
			return 202
	if (!is_date(c[8]) || !is_date(c[9]))
		return 203
	if (!(c[5] in block))
		return 204
	if (c[4] != "tập thể" && c[4] != "cá nhân")
		return 301
	if (block[c[5]] != (c[1] - 1) % 13)
		return 302
	if (substr(c[8], 7) != "2024" || substr(c[9], 7) != "2024")
		return 304
	return c[2] == "Cơ quan chủ trì " c[1] ? 0 : 305
}
FNR == 1 { next }
NR == FNR { comma = index($0, ","); name = $0; sub(/^.* /, "", name); block[substr($0, 1, comma - 1)] = name + 0; next }
{
	split_row($0, cell)
	code = check(cell)
	if (code == 0 || code == 202 || code == 203) {
		key = cell[3] SUBSEP cell[5] SUBSEP cell[7]
		if (key in seen && code == 0)
			code = 404
		seen[key]
	}
	if (code == 0 && ++counted[cell[5], cell[1]] > 8)
		code = 401
	if (code != 0)
		print FNR - 1 ",KT" code
}

# Writes a plan of N campaigns, the same for the same SEED: awk -v N=26 -v SEED=1 -f tests/bench/plan.awk
function random(n) { state = (state * 69069 + 12345) % 4294967296; return int(state / 65536) % n }
function unit(i) { return "\"Sở thứ " i + 1 "\"" }
BEGIN {
	state = SEED
	units = int(N / 2) + 5
	print "kế hoạch \"44/KH-UBND\" năm 2024 {"
	print "  tên: \"Tổ chức phát động các phong trào thi đua chuyên đề năm 2024\""
	print "  ban hành: \"Ủy ban nhân dân tỉnh Hưng Yên\", ngày 06/03/2024"
	print "  người ký: \"Chủ tịch\""
	print "  căn cứ: \"Luật Thi đua, khen thưởng\", ngày 15/06/2022"
	print "}\n"
	for (i = 0; i < units; i++)
		print "đơn vị " unit(i)
	print "khối \"Các sở\": " unit(0) ", " unit(1) ", " unit(2)
	print "\nmục II \"Các phong trào thi đua\"\n"
	for (i = 1; i <= N; i++) {
		host = unit(random(units))
		print "chuyên đề " i " \"Phong trào thi đua số " i " năm 2024\" {"
		print "  a) chủ trì: " host
		print "  b) mục tiêu: \"Hoàn thành vượt mức nhiệm vụ thứ " i "\""
		print "  c) đối tượng: tập thể, cá nhân thuộc " host ", khối \"Các sở\""
		print "  d) nội dung: \"Thực hiện nhiệm vụ " i " theo Kế hoạch " 1 + random(400) "/KH-UBND\", \"Tuyên truyền " i "\""
		m = 1 + random(6)
		print "  đ) thời gian: " (random(2) ? "năm 2024" : "từ 0" m "/2024 đến 0" m + 3 "/2024")
		print "  e) khen thưởng: \"Bằng khen\" {"
		print "    mỗi đơn vị thuộc khối \"Các sở\": không quá " 2 + random(8) " tập thể, cá nhân"
		print "    không quá " 20 + random(20) " tập thể, cá nhân"
		print "  }"
		print "}"
	}
}

/* Quota lines: certain, possible and undetermined counts, the order of counting, keys, percentages. */
#include "runtime/tally.h"

#include "tests/unit/judged.h"

#define HEAD "chuyên đề|nhánh|đơn vị đề nghị|tên|loại|đơn vị|chức danh|dịp|ngày sinh\n"
#define REGISTER                                                                                                                   \
	"đơn vị \"Sở A\" { viết tắt: \"SA\" } đơn vị \"Sở B\" đơn vị \"Bank C\" đơn vị \"Xã D\"\n"        \
	"khối \"Sở\": \"Sở A\", \"Sở B\"\nkhối \"Bank\" mở: \"Bank C\"\nkhối \"Quỹ\" mở\nkhối \"Xã\": \"Xã D\"\n"

typedef struct {
	const char *lines, *rows, *expected, *groups;
} tally_case;

/* Rows are "tên/loại/đơn vị/chức danh/dịp/ngày sinh": only what a case needs. */
static const char *rows_of(const char *rows)
{
	kh_buf out = {0};

	kh_buf_addc(&out, HEAD);
	for (const char *c = rows; *c != '\0'; c++) {
		if (c == rows || c[-1] == '\n')
			kh_buf_addc(&out, "1|");
		kh_buf_char(&out, *c);
	}
	return kh_str_c(kh_buf_str(&out));
}

static void run(const tally_case *cases, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		judge(kh_str_c(kh_fmt(REGISTER "chuyên đề 1 \"C\" { khen thưởng: \"BK\" { %s } }", cases[i].lines)),
		      rows_of(cases[i].rows));
		if (!kh_str_eq(kh_str_of(said()), kh_str_of(cases[i].expected)) ||
		    !kh_str_eq(kh_str_of(said_groups()), kh_str_of(cases[i].groups)))
			print_error("%s\n%s\n", cases[i].lines, cases[i].rows);
		assert_string_equal(said(), cases[i].expected);
		assert_string_equal(said_groups(), cases[i].groups);
		done();
	}
}

#define TT(name, unit) "|SA|" name "|tập thể|" unit "|||\n"
#define CN(name, unit, role) "|SA|" name "|cá nhân|" unit "|" role "||\n"
#define A(name) TT(name, "Sở A")
#define B(name) TT(name, "Sở B")
/* A row without a kind or a date belongs to the campaign all right, but something about it is unknown. */
#define NO_KIND(name) "|SA|" name "||Sở A|||\n"
#define OCCASION(name, occasion) "|SA|" name "|tập thể|Sở A||" occasion "|\n"

static void shared_lines(void **state)
{
	static const tally_case cases[] = {
		{"không quá 2 tập thể", A("1") A("2"), "đđ", "2/2: 2+0?+0x"},
		{"không quá 2 tập thể", A("1") A("2") A("3") A("4"), "đđkk 3:KT401#3 4:KT401#4", "4/2: 4+0?+0x sai"},
		{"không quá 0 tập thể", A("1"), "k 1:KT401#1", "1/0: 1+0?+0x sai"},
		{"không quá 2 tập thể", "|SA|1|cá nhân|Sở A|||\n", "k 1:KT403", "0/2: 0+0?+0x"},
		/* kinds named together count together */
		{"không quá 1 tập thể, cá nhân", A("1") CN("2", "Sở A", ""), "đk 2:KT401#2", "2/1: 2+0?+0x sai"},
		/* two lines, one for each kind */
		{"không quá 1 tập thể không quá 1 cá nhân", A("1") CN("2", "Sở A", ""), "đđ", "1/1: 1+0?+0x; 1/1: 1+0?+0x"},
	};

	(void)state;
	run(cases, KH_COUNT(cases));
}

static void minima(void **state)
{
	static const tally_case cases[] = {
		{"ít nhất 2 tập thể", A("1"), "đ -:KT402", "1/2..: 1+0?+0x sai"},
		{"ít nhất 2 tập thể", A("1") A("2"), "đđ", "2/2..: 2+0?+0x"},
		{"đúng 1 tập thể", A("1") A("2"), "đk 2:KT401#2", "2/1..1: 2+0?+0x sai"},
		{"từ 1 đến 2 tập thể", A("1"), "đ", "1/1..2: 1+0?+0x"},
		{"ít nhất 2 đề nghị", A("1") "|SA||tập thể|Sở A|||\n", "đt 2:w202[tên] -:w406[tên]", "2/2..: 1+1?+0x chưa rõ"},
		{"ít nhất 3 đề nghị", A("1") "|SA||tập thể|Sở A|||\n", "đt 2:w202[tên] -:KT402", "2/3..: 1+1?+0x sai"},
		/* each unit of closed blocks owes its own, also those that sent nothing */
		{"mỗi đơn vị thuộc khối \"Sở\": ít nhất 1 tập thể", B("1"), "đ -:KT402",
		 "Sở B 1/1..: 1+0?+0x; Sở A 0/1..: 0+0?+0x sai"},
		/* a line that names no places demands nothing of units that sent nothing: the register is a list of names */
		{"mỗi đơn vị: ít nhất 1 tập thể trừ \"Bank C\", khối \"Xã\"", B("1"), "đ", "Sở B 1/1..: 1+0?+0x"},
		{"mỗi đơn vị thuộc khối \"Sở\": ít nhất 1 tập thể trừ \"Sở A\"", B("1"), "đ", "Sở B 1/1..: 1+0?+0x"},
	};

	(void)state;
	run(cases, KH_COUNT(cases));
}

static void intervals(void **state)
{
	static const tally_case cases[] = {
		/* upper end within the limit: passes, though one row is unknown */
		{"không quá 3 tập thể", A("1") A("2") NO_KIND("3"), "đđt 3:w202[loại]", "3/3: 2+1?+0x"},
		/* it may take the place of a later one: that one is in doubt, an earlier one is not */
		{"không quá 2 tập thể", A("1") NO_KIND("2") A("3"), "đtt 2:w202[loại] -:w406[loại]", "3/2: 2+1?+0x chưa rõ"},
		{"không quá 2 tập thể", A("1") A("2") NO_KIND("3"), "đđt 3:w202[loại] -:w406[loại]", "3/2: 2+1?+0x chưa rõ"},
		/* lower end beyond the limit: fails; what lies between is in doubt */
		{"không quá 1 tập thể", NO_KIND("1") A("2") A("3"), "ttk 1:w202[loại] 3:KT401#2 -:w406[loại]", "3/1: 2+1?+0x sai"},
		{"không quá 1 tập thể", A("1") A("2") NO_KIND("3"), "đkt 2:KT401#2 3:w202[loại]", "3/1: 2+1?+0x sai"},
		/* a nomination whose own rules are undecided may still count */
		{"không quá 1 đề nghị", "|SA||tập thể|Sở A|||\n" A("2"), "tt 1:w202[tên] -:w406[tên]", "2/1: 1+1?+0x chưa rõ"},
		/* a condition that cannot be decided; the other line covers the row anyway */
		{"không quá 9 tập thể không quá 1 tập thể khi [dịp] là \"lễ\"", OCCASION("1", "") OCCASION("2", "lễ"),
		 "đt -:w406[dịp]", "2/9: 2+0?+0x; 2/1: 1+1?+0x chưa rõ"},
		{"không quá 9 tập thể không quá 2 tập thể khi [dịp] là \"lễ\"", OCCASION("1", "") OCCASION("2", "lễ"), "đđ",
		 "2/9: 2+0?+0x; 2/2: 1+1?+0x"},
	};

	(void)state;
	run(cases, KH_COUNT(cases));
}

static void keys(void **state)
{
	static const tally_case cases[] = {
		{"mỗi đơn vị: không quá 1 tập thể", A("1") TT("2", "SA") B("3"), "đkđ 2:KT401#2",
		 "Sở A 2/1: 2+0?+0x sai; Sở B 1/1: 1+0?+0x"},
		/* a unit that the register does not know has a group of its own, under its name */
		{"mỗi đơn vị: không quá 1 tập thể", TT("1", "Z") TT("2", "z"), "đk 1:w204[đơn vị] 2:w204[đơn vị] 2:KT401#2",
		 "Z 2/1: 2+0?+0x sai"},
		{"mỗi đơn vị thuộc khối \"Sở\": không quá 1 tập thể", A("1") TT("2", "Xã D"), "đk 2:KT403", "Sở A 1/1: 1+0?+0x"},
		{"mỗi đơn vị đề nghị: không quá 1 tập thể",
		 "|SA|1|tập thể|Sở A|||\n|Sở B|2|tập thể|Sở A|||\n|sa|3|tập thể|Sở A|||\n", "đđk 3:KT401#2",
		 "Sở A 2/1: 2+0?+0x sai; Sở B 1/1: 1+0?+0x"},
		/* an unknown key may be any: within both limits here, but not there */
		{"mỗi đơn vị đề nghị: không quá 2 tập thể", "|SA|1|tập thể|Sở A|||\n||2|tập thể|Sở A|||\n",
		 "đt 2:w202[đơn vị đề nghị]", "Sở A 2/2: 1+1?+0x"},
		{"mỗi đơn vị đề nghị: không quá 1 tập thể", "||1|tập thể|Sở A|||\n|SA|2|tập thể|Sở A|||\n|SA|3|tập thể|Sở A|||\n",
		 "ttk 1:w202[đơn vị đề nghị] 3:KT401#2 -:w406[đơn vị đề nghị]", "Sở A 3/1: 2+1?+0x sai"},
		{"mỗi đơn vị đề nghị: không quá 1 tập thể", "|SA|1|tập thể|Sở A|||\n||2|tập thể|Sở A|||\n|SB|3|tập thể|Sở A|||\n",
		 "đtt 2:w202[đơn vị đề nghị] 3:w204[đơn vị đề nghị] -:w406[đơn vị đề nghị] -:w406[đơn vị đề nghị]",
		 "Sở A 2/1: 1+1?+0x chưa rõ; SB 2/1: 1+1?+0x chưa rõ"},
		/* several columns; dates are equal by value */
		{"mỗi [đơn vị], [ngày sinh]: không quá 1 tập thể",
		 "|SA|1|tập thể|Sở A|||02/01/2000\n|SA|2|tập thể|SA|||2/1/2000\n|SA|3|tập thể|Sở A|||03/01/2000\n", "đkđ 2:KT401#2",
		 "Sở A · 02/01/2000 2/1: 2+0?+0x sai; Sở A · 03/01/2000 1/1: 1+0?+0x"},
		/* one column of campaign 1 named "chuyên đề" */
		{"mỗi [chuyên đề]: không quá 1 tập thể", A("1") A("2"), "đk 2:KT401#2", "1 2/1: 2+0?+0x sai"},
		/* whatever is asked first: what a row is, or by which key it counts */
		{"mỗi đơn vị: không quá 2 đề nghị", A("1") CN("2", "Sở A", "") TT("3", "SA") CN("4", "SA", ""),
		 "đđkk 3:KT401#3 4:KT401#4", "Sở A 4/2: 4+0?+0x sai"},
		{"mỗi [loại]: không quá 2 đề nghị", A("1") B("2") CN("3", "Sở B", "") A("4"), "đđđk 4:KT401#3",
		 "tập thể 3/2: 3+0?+0x sai; cá nhân 1/2: 1+0?+0x"},
	};

	(void)state;
	run(cases, KH_COUNT(cases));
}

static void blocks_and_branches(void **state)
{
	static const tally_case cases[] = {
		{"mỗi khối \"Sở\", khối \"Xã\": không quá 1 tập thể", A("1") B("2") TT("3", "Xã D"), "đkđ 2:KT401#2",
		 "Sở 2/1: 2+0?+0x sai; Xã 1/1: 1+0?+0x"},
		/* an unknown unit may be of any open block */
		{"mỗi khối \"Bank\", khối \"Quỹ\": không quá 2 tập thể", TT("1", "Bank C") TT("2", "Z"), "đt 2:w204[đơn vị]",
		 "Bank 2/2: 1+1?+0x; Quỹ 1/2: 0+1?+0x"},
		{"mỗi khối \"Bank\", khối \"Quỹ\": không quá 1 tập thể", TT("1", "Bank C") TT("2", "Z"),
		 "đt 2:w204[đơn vị] -:w406[đơn vị]", "Bank 2/1: 1+1?+0x chưa rõ; Quỹ 1/1: 0+1?+0x"},
		{"mỗi khối \"Sở\", khối \"Quỹ\": không quá 1 tập thể", A("1") TT("2", "Z"), "đt 2:w204[đơn vị]",
		 "Sở 1/1: 1+0?+0x; Quỹ 1/1: 0+1?+0x"},
		{"nhánh \"H\": không quá 1 tập thể nhánh \"G\": không quá 1 tập thể",
		 "H|SA|1|tập thể|Sở A|||\nh|SA|2|tập thể|Sở A|||\nG|SA|3|tập thể|Sở A|||\n", "đkđ 2:KT401#2",
		 "2/1: 2+0?+0x sai; 1/1: 1+0?+0x"},
		{"nhánh \"H\": không quá 9 tập thể nhánh \"G\": không quá 9 tập thể mỗi nhánh: không quá 1 tập thể",
		 "H|SA|1|tập thể|Sở A|||\nh|SA|2|tập thể|Sở A|||\n|SA|3|tập thể|Sở A|||\n", "đkt 2:KT401#2 3:w202[nhánh]",
		 "3/9: 2+1?+0x; 1/9: 0+1?+0x; H 3/1: 2+1?+0x sai; G 1/1: 0+1?+0x"},
	};

	(void)state;
	run(cases, KH_COUNT(cases));
}

#define PREFER ", ưu tiên \"tổ\", \"công nhân\""

static void priority(void **state)
{
	static const tally_case cases[] = {
		/* preferred ones first, then the order of the file */
		{"không quá 1 tập thể" PREFER, A("Phòng 1") A("Tổ 2"), "kđ 1:KT401#2", "2/1: 2+0?+0x sai"},
		{"không quá 1 tập thể" PREFER, A("Tổ 1") A("Tổ 2"), "đk 2:KT401#2", "2/1: 2+0?+0x sai"},
		{"không quá 1 tập thể" PREFER, A("Phòng 1") A("Tổng 2"), "đk 2:KT401#2", "2/1: 2+0?+0x sai"},
		/* the name of a person says nothing; the role does */
		{"không quá 1 cá nhân" PREFER, CN("X", "Sở A", "Giám đốc") CN("Y", "Sở A", "Công nhân hàn"), "kđ 1:KT401#2",
		 "2/1: 2+0?+0x sai"},
		{"không quá 1 cá nhân" PREFER, CN("X", "Sở A", "Giám đốc") CN("Tổ Y", "Sở A", "Lái xe"), "đk 2:KT401#2",
		 "2/1: 2+0?+0x sai"},
		/* a preference has to be shown: a role that is not known moves nobody forward */
		{"không quá 1 cá nhân" PREFER, CN("X", "Sở A", "Giám đốc") CN("Y", "Sở A", ""), "đk 2:KT401#2", "2/1: 2+0?+0x sai"},
		{"không quá 1 cá nhân" PREFER, CN("X", "Sở A", "Công nhân") CN("Y", "Sở A", ""), "đk 2:KT401#2",
		 "2/1: 2+0?+0x sai"},
		{"không quá 2 cá nhân" PREFER, CN("X", "Sở A", "Giám đốc") CN("Y", "Sở A", ""), "đđ", "2/2: 2+0?+0x"},
		{"không quá 1 tập thể, ưu tiên khi [dịp] là \"lễ\"", OCCASION("1", "hội") OCCASION("2", "lễ"), "kđ 1:KT401#2",
		 "2/1: 2+0?+0x sai"},
		{"không quá 1 tập thể, ưu tiên khi [dịp] là \"lễ\"", OCCASION("1", "hội") OCCASION("2", ""), "đk 2:KT401#2",
		 "2/1: 2+0?+0x sai"},
	};

	(void)state;
	run(cases, KH_COUNT(cases));
}

static void two_caps_both_hold(void **state)
{
	static const tally_case cases[] = {
		{"không quá 2 tập thể mỗi đơn vị: không quá 1 tập thể", A("1") A("2") B("3") TT("4", "Xã D"),
		 "đkkk 2:KT401#2 3:KT401#3 4:KT401#4",
		 "4/2: 4+0?+0x sai; Sở A 2/1: 2+0?+0x sai; Sở B 1/1: 1+0?+0x; Xã D 1/1: 1+0?+0x"},
		{"mỗi đơn vị: không quá 1 tập thể không quá 1 tập thể", A("1") A("2"), "đk 2:KT401#2 2:KT401#2",
		 "Sở A 2/1: 2+0?+0x sai; 2/1: 2+0?+0x sai"},
	};

	(void)state;
	run(cases, KH_COUNT(cases));
}

static void percentages(void **state)
{
#define HALF(rounding) "không quá 50 % số tập thể làm tròn " rounding " tập thể"
	static const tally_case cases[] = {
		{HALF("xuống"), A("1") A("2") A("3"), "đkk 2:KT401#2 3:KT401#3", "3/1: 3+0?+0x sai"},
		{HALF("lên"), A("1") A("2") A("3"), "đđk 3:KT401#3", "3/2: 3+0?+0x sai"},
		{HALF("gần nhất"), A("1") A("2") A("3"), "đđk 3:KT401#3", "3/2: 3+0?+0x sai"},
		{"không quá 50 % số đề nghị làm tròn xuống tập thể không quá 9 cá nhân", A("1") CN("2", "Sở A", ""), "đđ",
		 "1/1: 1+0?+0x; 1/9: 1+0?+0x"},
		{"không quá 50 % số đơn vị thuộc khối \"Sở\" làm tròn lên tập thể", A("1") A("2"), "đk 2:KT401#2",
		 "2/1: 2+0?+0x sai"},
		/* of the same key */
		{"mỗi đơn vị: không quá 50 % số đề nghị làm tròn xuống tập thể không quá 9 cá nhân",
		 A("1") CN("2", "Sở A", "") B("3"), "đđk 3:KT401#1", "Sở A 1/1: 1+0?+0x; Sở B 1/0: 1+0?+0x sai; 1/9: 1+0?+0x"},
		/* of an uncertain count: between the ends nothing is decided */
		{"không quá 50 % số đề nghị làm tròn xuống tập thể không quá 9 cá nhân",
		 A("1") A("2") CN("3", "Sở A", "") CN("", "Sở A", ""), "đtđt 4:w202[tên] -:w406[tên]",
		 "2/1: 2+0?+0x chưa rõ; 2/9: 1+1?+0x"},
	};

	(void)state;
	run(cases, KH_COUNT(cases));
}

static void percent_arithmetic(void **state)
{
	static const struct {
		int64_t num, den, count;
		kh_rounding rounding;
		int64_t amended, expected;
	} cases[] = {
		{10, 1, 38, KH_ROUND_DOWN, 0, 3},    {10, 1, 38, KH_ROUND_UP, 0, 4},
		{10, 1, 38, KH_ROUND_NEAREST, 0, 4}, {10, 1, 35, KH_ROUND_NEAREST, 0, 4},
		{10, 1, 34, KH_ROUND_NEAREST, 0, 3}, {25, 2, 8, KH_ROUND_DOWN, 0, 1},
		{10, 1, 0, KH_ROUND_UP, 0, 0},       {10, 1, 10, KH_ROUND_UP, 2, 3},
		{10, 1, 10, KH_ROUND_UP, -2, 0},     {100, 1, INT64_MAX, KH_ROUND_UP, 0, INT64_MAX},
	};

	(void)state;
	FOR_EACH(i, cases)
	{
		kh_bound bound = {
			.percent = {cases[i].num, cases[i].den}, .rounding = cases[i].rounding, .amended = cases[i].amended};

		assert_int_equal(kh_bound_of(&bound, cases[i].count), cases[i].expected);
	}
}

static void later_decisions(void **state)
{
	(void)state;
	judge("chuyên đề 1 \"C\" { khen thưởng: \"BK\", không quá 1 tập thể } bổ sung \"512/UBND\": chuyên đề 1 thêm 1",
	      rows_of(A("1") A("2") A("3")));
	assert_string_equal(said(), "đđk 3:KT401#3");
	done();
}

/* A key may have any number of columns. */
static void wide_keys(void **state)
{
	kh_buf line = {0}, fields = {0};

	(void)state;
	for (int i = 0; i < 40; i++) {
		kh_buf_addf(&fields, "trường [c%d]: chữ\n", i);
		kh_buf_addf(&line, "%s[c%d]", i == 0 ? "mỗi " : ", ", i);
	}
	judge(kh_str_c(kh_fmt("%s chuyên đề 1 \"C\" { khen thưởng: \"BK\" { %s: không quá 1 đề nghị } }",
			      kh_str_c(kh_buf_str(&fields)), kh_str_c(kh_buf_str(&line)))),
	      rows_of(A("1")));
	assert_int_equal(kh_verdict_of(judged, 0), KH_UNDETERMINED);
	assert_int_equal(judged->findings.len, 40); /* each column is missing in the file */
	done();
}

/* A limit on units over all campaigns is a quota, not a repeat. */
static void across_campaigns(void **state)
{
	(void)state;
	judge(REGISTER "chuyên đề 1 \"C\" {} chuyên đề 2 \"D\" {} quy định \"R\" { mỗi đơn vị: không quá 1 đề nghị }",
	      HEAD "1||SA|1|tập thể|Sở A|||\n2||SA|2|tập thể|SA|||\n9||SA|3|tập thể|Sở A|||\n");
	assert_string_equal(said(), "đkk 2:KT401#2 3:KT201[chuyên đề]");
	assert_string_equal(said_groups(), "Sở A 3/1: 2+0?+1x sai");
	done();
}

static void ineligible_rows(void **state)
{
	(void)state;
	judge(REGISTER
	      "chuyên đề 1 \"C\" { đối tượng: tập thể thuộc \"Sở A\" khen thưởng: \"BK\", không quá 1 tập thể, ưu tiên \"tổ\" }",
	      rows_of(B("Phòng 1") A("Phòng 2") A("Tổ 3")));
	assert_string_equal(said(), "kkđ 1:KT302[đơn vị] 2:KT401#2");
	assert_string_equal(said_groups(), "3/1: 2+0?+1x sai");
	assert_int_equal(judged->groups.at[0].rows, 3);
	static const uint32_t order[] = {2, 1, 0};
	FOR_EACH(i, order)
	assert_int_equal(judged->group_rows.at[judged->groups.at[0].first_row + i], order[i]);
	assert_int_equal(kh_group_over(&judged->groups.at[0]), 1);
	assert_int_equal(kh_group_left(&judged->groups.at[0]), 0);
	done();
}

/* ---- what is decided with cells missing is decided alike however they are filled ---- */

#define ROWS 5
#define VARIED 3 /* columns: proposer, kind, occasion */
#define UNKNOWN_CELL 2

typedef struct {
	int cell[ROWS][VARIED]; /* 0, 1 or UNKNOWN_CELL */
} varied_rows;

static const char *const varied[VARIED][3] = {{"SA", "Sở B", ""}, {"tập thể", "cá nhân", ""}, {"lễ", "hội", ""}};

static unsigned draw(uint32_t *seed, unsigned n)
{
	*seed = *seed * 1664525u + 1013904223u;
	return (*seed >> 16) % n;
}

static const char *written(const varied_rows *rows)
{
	kh_buf out = {0};

	for (int i = 0; i < ROWS; i++)
		kh_buf_addf(&out, "|%s|%d|%s|Sở A||%s|\n", varied[0][rows->cell[i][0]], i, varied[1][rows->cell[i][1]],
			    varied[2][rows->cell[i][2]]);
	return rows_of(kh_str_c(kh_buf_str(&out)));
}

/* Fills the next unknown cell both ways, until none is left; then compares. */
static void each_filling(const char *rules, varied_rows rows, int at, const kh_judgement *partial)
{
	while (at < ROWS * VARIED && rows.cell[at / VARIED][at % VARIED] != UNKNOWN_CELL)
		at++;
	if (at < ROWS * VARIED) {
		for (int value = 0; value < 2; value++) {
			rows.cell[at / VARIED][at % VARIED] = value;
			each_filling(rules, rows, at + 1, partial);
		}
		return;
	}
	judge(rules, written(&rows));
	for (size_t i = 0; i < ROWS; i++) {
		bool agrees = kh_verdict_of(partial, i) == KH_UNDETERMINED || kh_verdict_of(partial, i) == kh_verdict_of(judged, i);
		if (!agrees)
			print_error("row %zu\n%s\n%s\n", i + 1, rules, written(&rows));
		assert_true(agrees);
	}
	for (size_t g = 0; g < partial->groups.len; g++)
		for (size_t h = 0; h < judged->groups.len; h++) {
			const kh_group *a = &partial->groups.at[g], *b = &judged->groups.at[h];
			if (a->quota == b->quota && kh_str_eq(kh_group_key(partial, a), kh_group_key(judged, b)) &&
			    a->within != KH_UNKNOWN)
				assert_int_equal(a->within, b->within);
		}
	done();
}

/* Is there a finding of the row, or one of a group that it is or may be in? */
static bool says_why(uint32_t row)
{
	for (size_t i = 0; i < judged->findings.len; i++) {
		const kh_finding *f = &judged->findings.at[i];
		const kh_group *g = f->group == KH_NONE ? NULL : &judged->groups.at[f->group];
		for (size_t k = 0; g != NULL && f->code == KH_KT406 && k < g->rows; k++)
			if (judged->group_rows.at[g->first_row + k] == row && g->missing != 0)
				return true;
		if (f->row == row)
			return true;
	}
	return false;
}

static void no_filling_contradicts(void **state)
{
	static const char *const lines[] = {
		"không quá 2 tập thể, ưu tiên \"tổ\" không quá 1 cá nhân",
		"mỗi đơn vị đề nghị: không quá 1 tập thể mỗi đơn vị đề nghị: không quá 2 cá nhân, ưu tiên \"tổ\"",
		"từ 2 đến 3 tập thể khi [dịp] là \"lễ\" không quá 3 đề nghị",
		"không quá 50 % số đề nghị làm tròn lên tập thể không quá 40 % số tập thể làm tròn gần nhất cá nhân",
		"mỗi đơn vị đề nghị: không quá 60 % số tập thể làm tròn lên đề nghị",
		"đơn vị đề nghị \"Sở A\": không quá 1 đề nghị mỗi [dịp]: không quá 2 đề nghị",
	};
	static kh_judgement *partial;
	static kh_table *partial_table;
	uint32_t seed = 7;

	(void)state;
	for (size_t trial = 0; trial < 12 * KH_COUNT(lines); trial++) {
		const char *rules = kh_str_c(
			kh_fmt(REGISTER "chuyên đề 1 \"C\" { khen thưởng: \"BK\" { %s } }", lines[trial % KH_COUNT(lines)]));
		varied_rows rows;
		for (int i = 0; i < ROWS * VARIED; i++)
			rows.cell[i / VARIED][i % VARIED] = (int)draw(&seed, 2);
		for (int i = 0; i < 3; i++)
			rows.cell[draw(&seed, ROWS)][draw(&seed, VARIED)] = UNKNOWN_CELL;
		judge(rules, written(&rows));
		for (uint32_t row = 0; row < ROWS; row++)
			assert_true(kh_verdict_of(judged, row) != KH_UNDETERMINED || says_why(row));
		partial = judged;
		partial_table = table;
		each_filling(rules, rows, 0, partial);
		kh_judgement_free(partial);
		kh_table_free(partial_table);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(shared_lines),        cmocka_unit_test(minima),
		cmocka_unit_test(intervals),           cmocka_unit_test(keys),
		cmocka_unit_test(blocks_and_branches), cmocka_unit_test(priority),
		cmocka_unit_test(two_caps_both_hold),  cmocka_unit_test(percentages),
		cmocka_unit_test(percent_arithmetic),  cmocka_unit_test(later_decisions),
		cmocka_unit_test(across_campaigns),    cmocka_unit_test(wide_keys),
		cmocka_unit_test(ineligible_rows),     cmocka_unit_test(no_filling_contradicts),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Rows judged by themselves and against each other: every rule of evaluation, a case a line. */
#include "tests/unit/judged.h"

#include "runtime/judging.h"

#define HEAD "chuyên đề|nhánh|đơn vị đề nghị|tên|loại|đơn vị|chức danh|hình thức|từ ngày|đến ngày|ngày gửi\n"
#define REGISTER                                                                                                                   \
	"đơn vị \"Sở A\" { viết tắt: \"SA\" } đơn vị \"Sở B\" đơn vị \"Ngân hàng C\" đơn vị \"Xã D\"\n" \
	"khối \"Sở\": \"Sở A\", \"Sở B\"\nkhối \"Ngân hàng\" mở: \"Ngân hàng C\"\n"

typedef struct {
	const char *rules, *rows, *expected;
} judge_case;

static void run(const judge_case *cases, size_t n, const char *rules, const char *head)
{
	for (size_t i = 0; i < n; i++) {
		judge(kh_str_c(kh_fmt("%s%s", rules, cases[i].rules)), kh_str_c(kh_fmt("%s%s", head, cases[i].rows)));
		if (kh_str_eq(kh_str_of(said()), kh_str_of(cases[i].expected)) == false)
			print_error("%s\n%s\n", cases[i].rules, cases[i].rows);
		assert_string_equal(said(), cases[i].expected);
		done();
	}
}

#define C1 "chuyên đề 1 \"Thu ngân sách\" { "
#define HOST "chủ trì: khối \"Sở\" "

static void cells(void **state)
{
	static const judge_case cases[] = {
		/* a clean row, with a unit by its abbreviation */
		{C1 HOST "}", "1||SA|Phòng X|tập thể|sở a||||| ", "đ"},
		/* the campaign */
		{C1 "}", "7||SA|X|tập thể|Sở A|||31/02/2024||", "k 1:KT201[chuyên đề] 1:w203[từ ngày]"},
		{C1 "}", "||SA|X|tập thể|Sở A|||||", "t 1:w202[chuyên đề]"},
		{C1 "}", "01||SA|X|tập thể|Sở A|||||", "đ"},
		{C1 "}", "CĐ 1||SA|X|tập thể|Sở A|||||", "đ"},
		{C1 "}", "chuyên đề 1.0||SA|X|tập thể|Sở A|||||", "đ"},
		{C1 "}", "Phong trào thi đua “Thu Ngân Sách”||SA|X|tập thể|Sở A|||||", "đ"},
		{C1 "}", "1. Thu ngân sách||SA|X|tập thể|Sở A|||||", "đ"},
		{C1 "}", "1.5||SA|X|tập thể|Sở A|||||", "k 1:KT201[chuyên đề]"},
		{C1 "}", "1. Chi ngân sách||SA|X|tập thể|Sở A|||||", "k 1:KT201[chuyên đề]"},
		/* rows that could not be split */
		{C1 "}", "1|X", "t 1:w203"},
		/* required cells */
		{C1 "}", "1|||||||||| ", "t 1:w202[tên] 1:w202[loại] 1:w202[đơn vị]"},
		{C1 "}", "1||SA|X||Sở A|||||", "đ 1:w202[loại]"},
		{C1 "đối tượng: tập thể }", "1||SA|X||Sở A|||||", "t 1:w202[loại]"},
		{C1 "}", "1||SA|X|tổ|Sở A|||||", "đ 1:w203[loại]"},
		{C1 "đối tượng: tập thể }", "1||SA|X|tổ|Sở A|||||", "t 1:w203[loại]"},
		/* units that the register does not know: said once, only a warning where nothing compares them */
		{C1 "}", "1||Sở Z|X|tập thể|Sở Y|||||", "đ 1:w204[đơn vị] 1:w204[đơn vị đề nghị]"},
		{C1 "}", "1||SA|X|doanh nghiệp|Công ty X|||||", "đ"},
		{C1 "đối tượng: doanh nghiệp thuộc khối \"Ngân hàng\" }", "1||SA|X|doanh nghiệp|Công ty X|||||",
		 "t 1:w204[đơn vị]"},
	};

	(void)state;
	run(cases, KH_COUNT(cases), REGISTER, HEAD);
}

static void subjects(void **state)
{
	static const judge_case cases[] = {
		{C1 "đối tượng: tập thể }", "1||SA|X|cá nhân|Sở A|||||", "k 1:KT301[loại]"},
		/* a kind that only a quota line names is judged by that line */
		{C1 "đối tượng: tập thể thuộc \"Sở B\" khen thưởng: \"BK\", không quá 5 cá nhân }", "1||SA|X|cá nhân|Sở A||BK|||",
		 "đ"},
		{C1 "đối tượng: tập thể thuộc \"Sở B\" khen thưởng: \"BK\", không quá 5 đề nghị }", "1||SA|X|cá nhân|Sở A||BK|||",
		 "k 1:KT301[loại]"},
		{C1 "đối tượng: tập thể thuộc khối \"Sở\" }", "1||SA|X|tập thể|Sở A|||||", "đ"},
		{C1 "đối tượng: tập thể thuộc khối \"Sở\" }", "1||SA|X|tập thể|Xã D|||||", "k 1:KT302[đơn vị]"},
		{C1 "đối tượng: tập thể thuộc khối \"Sở\" trừ \"Sở A\" }", "1||SA|X|tập thể|Sở A|||||", "k 1:KT302[đơn vị]"},
		/* whatever the unknown unit is, the role fails */
		{C1 "đối tượng: cá nhân thuộc khối \"Ngân hàng\" là \"giám đốc\" }", "1||SA|X|cá nhân|Quỹ Q|kế toán||||",
		 "k 1:w204[đơn vị] 1:KT303[chức danh]"},
		/* the error names the unit, though another cell is empty too */
		{C1 "điều kiện: [chức danh] là \"giám đốc\" và [đơn vị] thuộc khối \"Sở\" }", "1||SA|X|cá nhân|Sở AA|||||",
		 "k 1:KT204[đơn vị]"},
		/* all blocks closed: the unknown unit is the one root cause */
		{C1 "đối tượng: tập thể thuộc khối \"Sở\" }", "1||SA|X|tập thể|Sở AA|||||", "k 1:KT204[đơn vị]"},
		/* an open block may hold a unit that the register does not know, but not one that it knows elsewhere */
		{C1 "đối tượng: tập thể thuộc khối \"Ngân hàng\" }", "1||SA|X|tập thể|Quỹ E|||||", "t 1:w204[đơn vị]"},
		{C1 "đối tượng: tập thể thuộc khối \"Ngân hàng\" }", "1||SA|X|tập thể|Sở A|||||", "k 1:KT302[đơn vị]"},
		{C1 "đối tượng: tập thể thuộc khối \"Ngân hàng\" }", "1||SA|X|tập thể||||||", "t 1:w202[đơn vị]"},
		/* roles */
		{C1 "đối tượng: cá nhân là \"Giám đốc\" }", "1||SA|X|cá nhân|Sở A|giám  đốc||||", "đ"},
		{C1 "đối tượng: cá nhân là \"Giám đốc\" }", "1||SA|X|cá nhân|Sở A|Nhân viên||||", "k 1:KT303[chức danh]"},
		{C1 "đối tượng: cá nhân là \"Giám đốc\" }", "1||SA|X|cá nhân|Sở A|||||", "t 1:w202[chức danh]"},
		{C1 "đối tượng: cá nhân thuộc \"Sở A\" là \"Giám đốc\"; cá nhân thuộc \"Sở B\" }", "1||SA|X|cá nhân|Sở B|||||",
		 "đ"},
		{C1 "đối tượng: cá nhân thuộc \"Sở A\" là \"Giám đốc\" }", "1||SA|X|cá nhân|Sở B|||||", "k 1:KT302[đơn vị]"},
		/* proposer */
		{C1 HOST "}", "1||Xã D|X|tập thể|Sở A|||||", "k 1:KT305[đơn vị đề nghị]"},
		{C1 HOST "}", "1||Khối Z|X|tập thể|Sở A|||||", "k 1:KT204[đơn vị đề nghị]"},
		{C1 HOST "}", "1|||X|tập thể|Sở A|||||", "t 1:w202[đơn vị đề nghị]"},
		{C1 HOST "}", "1||Sở|X|tập thể|Sở A|||||", "đ"},
		{C1 "chủ trì: mọi đơn vị }", "1|||X|tập thể|Sở A|||||", "đ"},
		{C1 "chủ trì: khối \"Ngân hàng\" }", "1||Quỹ E|X|tập thể|Sở A|||||", "t 1:w204[đơn vị đề nghị]"},
	};

	(void)state;
	run(cases, KH_COUNT(cases), REGISTER, HEAD);
}

static void forms_and_branches(void **state)
{
#define BK "khen thưởng: \"Bằng khen\", không quá 9 đề nghị }"
#define TWO "khen thưởng: \"Bằng khen\", \"Giấy khen\", không quá 9 đề nghị }"
#define BRANCHES "khen thưởng: \"Bằng khen\" { nhánh \"Hè\": không quá 5 đề nghị nhánh \"Đông\": không quá 5 đề nghị } }"
	static const judge_case cases[] = {
		{C1 BK, "1||SA|X|tập thể|Sở A||Bằng khen|||", "đ"},
		{C1 BK, "1||SA|X|tập thể|Sở A|||||", "đ"},
		{C1 BK, "1||SA|X|tập thể|Sở A||Bằng khen của Chủ tịch UBND tỉnh|||", "đ"},
		{C1 BK, "1||SA|X|tập thể|Sở A||Bằng khenn|||", "k 1:KT307[hình thức]"},
		{C1 BK, "1||SA|X|tập thể|Sở A||BK|||", "đ"},
		{C1 BK, "1||SA|X|tập thể|Sở A||BKTTCP|||", "k 1:KT307[hình thức]"},
		{C1 TWO, "1||SA|X|tập thể|Sở A||gk|||", "đ"},
		{C1 TWO, "1||SA|X|tập thể|Sở A|||||", "t 1:w202[hình thức]"},
		{C1 TWO, "1||SA|X|tập thể|Sở A||giấy khen|||", "đ"},
		{C1 BRANCHES, "1|Hè|SA|X|tập thể|Sở A|||||", "đ"},
		{C1 BRANCHES, "1|phong trào “hè”|SA|X|tập thể|Sở A|||||", "đ"},
		{C1 BRANCHES, "1|Thu|SA|X|tập thể|Sở A|||||", "k 1:KT206[nhánh]"},
		{C1 BRANCHES, "1||SA|X|tập thể|Sở A|||||", "t 1:w202[nhánh]"},
		{C1 BK, "1|Thu|SA|X|tập thể|Sở A|||||", "đ 1:w206[nhánh]"},
	};

	(void)state;
	run(cases, KH_COUNT(cases), REGISTER, HEAD);
}

static void dates(void **state)
{
#define Y24 C1 "thời gian: năm 2024 }"
#define DUE C1 "hạn gửi: chậm nhất 30/11/2024 }"
#define BEFORE C1 "hạn gửi: trước ngày 30/11/2024 }"
	static const judge_case cases[] = {
		{Y24, "1||SA|X|tập thể|Sở A|||01/01/2024|31/12/2024|", "đ"},
		{Y24, "1||SA|X|tập thể|Sở A|||31/12/2023|31/12/2024|", "k 1:KT304[từ ngày]"},
		{Y24, "1||SA|X|tập thể|Sở A|||01/01/2024|01/01/2025|", "k 1:KT304[đến ngày]"},
		{Y24, "1||SA|X|tập thể|Sở A|||01/05/2024||", "t 1:w202[đến ngày]"},
		{Y24, "1||SA|X|tập thể|Sở A|||31/12/2023||", "k 1:KT304[từ ngày]"},
		{Y24, "1||SA|X|tập thể|Sở A||||01/01/2025|", "k 1:KT304[đến ngày]"},
		{Y24, "1||SA|X|tập thể|Sở A|||30/02/2024|01/05/2024|", "t 1:w203[từ ngày]"},
		{Y24, "1||SA|X|tập thể|Sở A|||01/05/2025|01/04/2024|", "k 1:KT207[từ ngày]"},
		{C1 "}", "1||SA|X|tập thể|Sở A|||30/02/2024||", "đ 1:w203[từ ngày]"},
		{DUE, "1||SA|X|tập thể|Sở A|||||30/11/2024", "đ"},
		{DUE, "1||SA|X|tập thể|Sở A|||||01/12/2024", "k 1:KT501[ngày gửi]"},
		{BEFORE, "1||SA|X|tập thể|Sở A|||||30/11/2024", "k 1:KT501[ngày gửi]"},
		{DUE, "1||SA|X|tập thể|Sở A|||||", "t 1:w202[ngày gửi]"},
	};

	(void)state;
	run(cases, KH_COUNT(cases), REGISTER, HEAD);
}

static void columns_missing(void **state)
{
	static const judge_case cases[] = {
		/* once for the file, not for each row; not at all where no rule asks */
		{C1 "thời gian: năm 2024 }", "1|X|tập thể|Sở A\n1|Y|tập thể|Sở A", "tt -:w205=0[từ ngày] -:w205=0[đến ngày]"},
		{C1 "}", "1|X|tập thể|Sở A", "đ"},
		{C1 "điều kiện: [năm thành lập] > 2000 }", "1|X|tập thể|Sở A", "t -:w205=0[năm thành lập]"},
		{C1 "chủ trì: mọi đơn vị khen thưởng: \"BK\" { mỗi đơn vị đề nghị: không quá 5 đề nghị } }", "1|X|tập thể|Sở A",
		 "t -:w205=0[đơn vị đề nghị]"},
		{"trường [mã số thuế]: chữ; bắt buộc\n" C1 "}", "1|X|tập thể|Sở A", "t -:w205=0[mã số thuế]"},
	};

	(void)state;
	run(cases, KH_COUNT(cases), REGISTER, "chuyên đề|tên|loại|đơn vị\n");
}

static void conditions(void **state)
{
#define YEARS                                                                                                                      \
	"điều kiện \"Năm tròn\": 2024 - [năm thành lập] > 0 và 2024 - [năm thành lập] chia hết cho 5 khi [dịp] là \"kỷ niệm\" }"
	static const judge_case cases[] = {
		{C1 YEARS, "1|X|tập thể|Sở A|kỷ niệm|1999", "đ"},
		{C1 YEARS, "1|X|tập thể|Sở A|Kỷ Niệm|1998", "k 1:KT306"},
		{C1 YEARS, "1|X|tập thể|Sở A|kỷ niệm|2024", "k 1:KT306"},
		{C1 YEARS, "1|X|tập thể|Sở A|đại hội|", "đ"},
		{C1 YEARS, "1|X|tập thể|Sở A|kỷ niệm|", "t 1:w202[năm thành lập]"},
		{C1 YEARS, "1|X|tập thể|Sở A|kỷ niệm|1999.5", "t 1:w203[năm thành lập]"},
		/* a unit that the register lacks, where the answer hangs on it: an error, whichever way the answer would go */
		{C1 "điều kiện: [đơn vị] không thuộc khối \"Sở\" }", "1|X|tập thể|Sở Ă|kỷ niệm|1999", "k 1:KT204[đơn vị]"},
		{C1 "điều kiện: [đơn vị] thuộc khối \"Sở\" }", "1|X|tập thể|Sở Ă|kỷ niệm|1999", "k 1:KT204[đơn vị]"},
		{C1 "điều kiện: [đơn vị] thuộc khối \"Sở\" khi [dịp] là \"x\" }", "1|X|tập thể|Sở Ă|kỷ niệm|1999",
		 "đ 1:w204[đơn vị]"},
		/* a condition that holds need not know whether it applies */
		{C1 YEARS, "1|X|tập thể|Sở A||1999", "đ"},
		{C1 YEARS, "1|X|tập thể|Sở A||1998", "t 1:w202[dịp]"},
		{C1 YEARS, "1|X|tập thể|Sở A||", "t 1:w202[dịp] 1:w202[năm thành lập]"},
		/* of a rule, for every campaign */
		{C1 "} quy định \"R\" { điều kiện: [tên] khác \"X\" }", "1|X|tập thể|Sở A||", "k 1:KT306"},
	};

	(void)state;
	run(cases, KH_COUNT(cases), REGISTER, "chuyên đề|tên|loại|đơn vị|dịp|năm thành lập\n");
}

static void repeats(void **state)
{
#define ONCE C1 "} quy định \"Một lần\" { mỗi [tên], [đơn vị], [thành tích]: không quá 1 đề nghị }"
#define TWICE C1 "} quy định \"Hai lần\" { mỗi [tên], [đơn vị]: không quá 2 đề nghị }"
#define PEOPLE C1 "} quy định \"Một lần\" { mỗi [tên], [đơn vị], [thành tích]: không quá 1 cá nhân }"
	static const judge_case cases[] = {
		{ONCE, "1|Hòa|||cá nhân|Sở A|T\n1|hoà|||cá nhân|SA|t", "đk 2:KT404=1"},
		{ONCE, "1|A|||cá nhân|Sở A|T\n1|A|||cá nhân|Sở A|T\n1|A|||cá nhân|Sở A|T", "đkk 2:KT404=1 3:KT404=1"},
		/* tone-blind never */
		{ONCE, "1|Hoa|||cá nhân|Sở A|T\n1|Hoà|||cá nhân|Sở A|T", "đđ"},
		/* only a suspicion: another unit, another achievement; not for collectives of one generic name */
		{ONCE, "1|A|||cá nhân|Sở A|T\n1|A|||cá nhân|Sở B|T", "đđ 2:w405=1"},
		{ONCE, "1|A|||cá nhân|Sở A|T\n1|A|||cá nhân|Sở A|U\n1|A|||cá nhân|Sở A|V", "đđđ 2:w405=1 3:w405=1"},
		{ONCE, "1|Phòng A|||tập thể|Sở A|T\n1|Phòng A|||tập thể|Sở B|T", "đđ"},
		/* birth dates and citizen numbers tell people apart only where both are given */
		{ONCE, "1|A|01/01/1980||cá nhân|Sở A|T\n1|A|02/01/1980||cá nhân|Sở A|T", "đđ"},
		{ONCE, "1|A|01/01/1980||cá nhân|Sở A|T\n1|A|1/1/1980||cá nhân|Sở A|T", "đk 2:KT404=1"},
		{ONCE, "1|A|01/01/1980||cá nhân|Sở A|T\n1|A|||cá nhân|Sở A|T", "đk 2:KT404=1"},
		{ONCE, "1|A|||cá nhân|Sở A|T\n1|A|01/01/1980||cá nhân|Sở A|T", "đk 2:KT404=1"},
		{ONCE,
		 "1|A|1980|033080000005|cá nhân|Sở A|T\n1|A|1980|033080000006|cá nhân|Sở A|T\n1|A||033080000006|cá nhân|Sở A|T",
		 "đđk 3:KT404=2"},
		{ONCE, "1|A|1980||cá nhân|Sở A|T\n1|A||123456789|cá nhân|Sở B|T\n1|A|1981|123456789|cá nhân|Sở A|U",
		 "đđđ 2:w405=1 3:w405=2"},
		/* a year alone says no more than the year */
		{ONCE, "1|A|1980||cá nhân|Sở A|T\n1|A|12/05/1980||cá nhân|Sở A|T\n1|A|1981||cá nhân|Sở A|T", "đkđ 2:KT404=1"},
		/* ... but two full dates of one year are two people whoever else gives the year alone */
		{ONCE,
		 "1|B|1980||cá nhân|Sở A|T\n1|A|12/05/1980||cá nhân|Sở A|T\n1|A|13/05/1980||cá nhân|Sở A|T\n1|A|1980||cá nhân|Sở "
		 "A|T",
		 "đđđk 4:KT404=2"},
		/* a missing part decides nothing where nobody else has the name */
		{ONCE, "1|A|||cá nhân|Sở A|\n1|B|||cá nhân||T", "đđ 1:w202[thành tích] 2:w202[đơn vị]"},
		{ONCE, "1|A|||cá nhân|Sở A|T\n1|A|||cá nhân||T", "đt 2:w202[đơn vị]"},
		/* a number of the list is no number of a person */
		{ONCE, "1|A||001|cá nhân|Sở A|T\n1|A||002|cá nhân|Sở A|T", "đk 2:KT404=1"},
		/* an unknown part of the key is never equal to another */
		{ONCE, "1|A|||cá nhân|Sở A|\n1|A|||cá nhân|Sở A|", "tt 1:w202[thành tích] 2:w202[thành tích]"},
		{ONCE, "1|A|||cá nhân|Sở A|#N/A", "đ 1:w203[thành tích]"},
		/* a row with an error of its own does not count */
		{ONCE, "9|A|||cá nhân|Sở A|T\n1|A|||cá nhân|Sở A|T", "kđ 1:KT201[chuyên đề]"},
		{TWICE, "1|A|||cá nhân|Sở A|T\n1|A|||cá nhân|Sở A|U\n1|A|||cá nhân|Sở A|V", "đđk 3:KT404=1"},
		{PEOPLE, "1|A|||tập thể|Sở A|T\n1|A|||tập thể|Sở A|T", "đđ"},
		{PEOPLE, "1|A||||Sở A|T", "đ 1:w202[loại]"},
	};

	(void)state;
	run(cases, KH_COUNT(cases), REGISTER, "chuyên đề|tên|ngày sinh|mã|loại|đơn vị|thành tích\n");
}

/* Of "", 1980, 1981 and two days of 1980. */
static bool may_be_born_alike(unsigned a, unsigned b)
{
	return a == b || a * b == 0 || (a != 2 && b != 2 && (a == 1 || b == 1));
}

/* Against a comparison of each row with all earlier ones. */
static void repeats_are_those_of_plain_comparison(void **state)
{
	enum { ROWS = 14 };
	static const char *const born[] = {"", "1980", "1981", "05/06/1980", "6/6/1980"}, *const id[] = {"", "033080000005",
													 "033080000006"};
	uint32_t seed = 1;

	(void)state;
	for (int trial = 0; trial < 200; trial++) {
		unsigned b[ROWS], n[ROWS];
		bool again[ROWS];
		kh_buf rows = {0};
		kh_buf_addc(&rows, "chuyên đề|tên|ngày sinh|mã|loại|đơn vị|thành tích\n");
		for (int i = 0; i < ROWS; i++) {
			seed = seed * 1664525u + 1013904223u;
			b[i] = (seed >> 16) % KH_COUNT(born);
			n[i] = (seed >> 20) % 3;
			kh_buf_addf(&rows, "1|A|%s|%s|cá nhân|Sở A|T\n", born[b[i]], id[n[i]]);
			again[i] = false;
			for (int k = 0; k < i; k++)
				again[i] = again[i] ||
					   (!again[k] && may_be_born_alike(b[i], b[k]) && (n[i] == n[k] || n[i] * n[k] == 0));
		}
		judge(REGISTER ONCE, kh_str_c(kh_buf_str(&rows)));
		for (int i = 0; i < ROWS; i++)
			assert_int_equal(kh_verdict_of(judged, (size_t)i) == KH_REJECTED, again[i]);
		done();
	}
}

static void coverage(void **state)
{
	static const judge_case cases[] = {
		{C1 "khen thưởng: \"BK\", không quá 5 tập thể }", "1||SA|X|cá nhân|Sở A||BK|||", "k 1:KT403"},
		{C1 "khen thưởng: \"BK\" { đơn vị đề nghị \"Sở A\": không quá 5 tập thể } }", "1||SB|X|tập thể|Sở A||BK|||",
		 "k 1:KT204[đơn vị đề nghị]"},
		{C1 "khen thưởng: \"BK\" { đơn vị đề nghị \"Sở A\": không quá 5 tập thể } }", "1||Sở B|X|tập thể|Sở A||BK|||",
		 "k 1:KT403"},
		{C1 "khen thưởng: \"BK\" { mỗi đơn vị thuộc khối \"Ngân hàng\": không quá 5 tập thể } }",
		 "1||SA|X|tập thể|Quỹ E||BK|||", "t 1:w204[đơn vị]"},
		{C1 "khen thưởng: \"BK\" { mỗi đơn vị thuộc khối \"Sở\": không quá 5 tập thể trừ \"Sở B\" } }",
		 "1||SA|X|tập thể|Sở A||BK|||\n1||SA|Y|tập thể|Sở B||BK|||", "đk 2:KT403"},
		/* of two units that the register lacks the one is named that decides */
		{C1 "điều kiện: ([đơn vị đề nghị] không là \"Sở B\") và ([đơn vị] thuộc khối \"Sở\") }",
		 "1||Sở Z|X|tập thể|Sở Y|||||", "k 1:KT204[đơn vị] 1:w204[đơn vị đề nghị]"},
		/* what has an error already is not looked at again */
		{C1 "đối tượng: tập thể khen thưởng: \"BK\", không quá 5 tập thể }", "1||SA|X|cá nhân|Sở A||BK|||",
		 "k 1:KT301[loại]"},
	};

	(void)state;
	run(cases, KH_COUNT(cases), REGISTER, HEAD);
}

/* Without a register nothing can be called unknown. */
static void no_register(void **state)
{
	static const judge_case cases[] = {
		{C1 "đối tượng: tập thể thuộc \"Sở A\" }", "1||SA|X|tập thể|Sở A|||||", "đ"},
		{C1 "đối tượng: tập thể thuộc \"Sở A\" }", "1||SA|X|tập thể|Sở Z|||||", "k 1:KT302[đơn vị]"},
	};

	(void)state;
	run(cases, KH_COUNT(cases), "", HEAD);
}

static void counts_are_summed_up(void **state)
{
	(void)state;
	judge(REGISTER C1 "đối tượng: tập thể }",
	      HEAD "1||SA|X|tập thể|Sở A|||||\n1||SA|Y|cá nhân|Sở A|||||\n1||SA|Z||Sở A|||||\n");
	assert_int_equal(judged->accepted, 1);
	assert_int_equal(judged->rejected, 1);
	assert_int_equal(judged->undetermined, 1);
	assert_int_equal(judged->errors, 1);
	assert_int_equal(judged->warnings, 1);
	assert_int_equal(kh_campaign_of(judged, 1), 0);
	assert_int_equal(judged->findings.at[0].clause, plan->campaigns.at[0].subject_clause);
	done();
}

/* A campaign takes as few bytes as the plan's allow; none is what fresh memory says. */
static void campaigns_take_few_bytes(void **state)
{
	static const uint32_t kept[] = {0, 1, UINT8_MAX - 1, UINT16_MAX - 1, KH_NONE - 1, KH_NONE};

	(void)state;
	for (uint8_t size = 1; size <= 4; size *= 2) {
		kh_judgement out = {.campaign_size = size, .campaign = kh_plain_alloc((KH_COUNT(kept) + 1) * size)};
		size_t n = size == 1 ? 3 : size == 2 ? 4 : KH_COUNT(kept);

		for (size_t row = 0; row <= KH_COUNT(kept); row++)
			assert_int_equal(kh_campaign_of(&out, row), KH_NONE);
		for (size_t row = n; row-- > 0;)
			kh_campaign_set(&out, (uint32_t)row, kept[row]);
		for (size_t row = 0; row < n; row++)
			assert_int_equal(kh_campaign_of(&out, row), kept[row]);
		assert_int_equal(kh_campaign_of(&out, n), KH_NONE);
		kh_campaign_set(&out, 1, KH_NONE);
		assert_int_equal(kh_campaign_of(&out, 1), KH_NONE);
		assert_int_equal(kh_campaign_of(&out, 0), 0);
		assert_int_equal(kh_campaign_of(&out, 2), kept[2]);
		kh_judgement_free(&out);
	}
}

/* Row i is of campaign i + 1, if there is one; every third is rejected, every fifth undetermined. */
static void many_campaigns_are_told_apart(void **state)
{
	static const struct {
		uint32_t campaigns;
		uint8_t size;
	} plans[] = {{3, 1}, {255, 1}, {256, 2}, {300, 2}};

	(void)state;
	FOR_EACH(p, plans)
	{
		uint32_t n = plans[p].campaigns;
		kh_buf rules = {0}, rows = {0};

		kh_buf_addc(&rules, REGISTER);
		kh_buf_addc(&rows, HEAD);
		for (uint32_t i = 1; i <= n; i++)
			kh_buf_addf(&rules, "chuyên đề %u \"Phong trào %u\" { đối tượng: tập thể }\n", i, i);
		for (uint32_t i = 1; i <= n + 1; i++)
			kh_buf_addf(&rows, "%u||SA|X|%s|Sở A|||||\n", i, i % 3 == 0 ? "cá nhân" : i % 5 == 0 ? "" : "tập thể");
		judge(kh_str_c(kh_buf_str(&rules)), kh_str_c(kh_buf_str(&rows)));
		assert_int_equal(judged->campaign_size, plans[p].size);
		assert_int_equal(judged->rows, n + 1);
		for (uint32_t i = 1; i <= n; i++) {
			assert_int_equal(kh_campaign_of(judged, i - 1), i - 1);
			assert_int_equal(kh_verdict_of(judged, i - 1), i % 3 == 0   ? KH_REJECTED
								       : i % 5 == 0 ? KH_UNDETERMINED
										    : KH_ACCEPTED);
		}
		assert_int_equal(kh_campaign_of(judged, n), KH_NONE);
		assert_int_equal(kh_verdict_of(judged, n), KH_REJECTED);
		assert_int_equal(judged->rejected, n / 3 + 1);
		assert_int_equal(judged->accepted + judged->rejected + judged->undetermined, n + 1);
		done();
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cells),
		cmocka_unit_test(subjects),
		cmocka_unit_test(forms_and_branches),
		cmocka_unit_test(dates),
		cmocka_unit_test(columns_missing),
		cmocka_unit_test(conditions),
		cmocka_unit_test(repeats),
		cmocka_unit_test(repeats_are_those_of_plain_comparison),
		cmocka_unit_test(coverage),
		cmocka_unit_test(no_register),
		cmocka_unit_test(counts_are_summed_up),
		cmocka_unit_test(campaigns_take_few_bytes),
		cmocka_unit_test(many_campaigns_are_told_apart),
	};

	kh_mem_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}

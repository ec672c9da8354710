/* The grammar: a raw tree without look-ups. SPEC.md has the same grammar for readers. Lists are left-recursive. A mistake skips to
 * the next clause of the list that it stands in: the feed (syntax.c) then gives SYNC. */
%require "3.8"
%define api.pure full
%define api.prefix {kh_yy}
%define api.token.prefix {TOK_}
%define api.location.type {kh_span}
%define parse.error custom
%define parse.lac full
%define lr.type lalr
%locations
%param { kh_parser *p }

%code requires {
#include "lang/parser.h"
}

%code provides {
int kh_yylex(KH_YYSTYPE *value, kh_span *span, kh_parser *p);
void kh_yyerror(const kh_span *span, kh_parser *p, const char *message);
}

%code {
/* The collector looks neither into malloc memory nor into what bison allocates with it: 85 of 2,000 live nodes were lost. */
#define YYMALLOC kh_alloc
#define YYFREE(block) ((void)(block))
#define YYMAXDEPTH 20000
#define YYLLOC_DEFAULT(current, rhs, n)                                                                                            \
	((current) = (n) > 0 ? kh_span_join(YYRHSLOC(rhs, 1), YYRHSLOC(rhs, n))                                                    \
			     : (kh_span){YYRHSLOC(rhs, 0).end, YYRHSLOC(rhs, 0).end})

#define NODE(kind, loc) kh_node_new(KH_N_##kind, loc)

static kh_node *words(kh_node *node, int word, int word2)
{
	node->word = word;
	node->word2 = word2;
	return node;
}

static kh_node *text(kh_node *node, const kh_token *token)
{
	if (token != NULL)
		node->text = token->text;
	return node;
}

static kh_node *dated(kh_node *node, const kh_token *date)
{
	if (date != NULL) {
		node->has_date = true;
		node->date = date->date;
	}
	return node;
}

static kh_node *with(kh_node *node, kh_node *kid)
{
	kh_node_push(node, kid);
	return node;
}

/* Moves the kids of a list to a node. */
static kh_node *adopt(kh_node *node, const kh_node *list)
{
	for (size_t i = 0; i < list->kids.len; i++)
		kh_node_push(node, list->kids.at[i]);
	return node;
}

static kh_node *focused(kh_node *node, kh_span focus)
{
	node->focus = focus;
	return node;
}

static kh_node *literal(kh_node *node, const kh_token *token)
{
	node->text = token->text;
	node->number = token->num;
	node->date = token->date;
	return node;
}
}

%union {
	const kh_token *tok;
	kh_node *node;
	int word;
}

/* Keywords, in the order of keyword.def. */
%token <tok> PLAN DIRECTIVE DECISION LAW DECREE CIRCULAR IMPORT SECTION UNIT BLOCK FIELD SCHOOL_YEAR CAMPAIGN MOVEMENT AREA RULE
%token <tok> TASK DUE TARGET SELECTION ALLOTMENT EXAMPLE AMEND
%token <tok> NAME ISSUED SIGNER BASIS CITES POINT PARAGRAPH ARTICLE ABBREVIATION ALIAS FORMER VALID SUCCESSOR MEMBERS OPEN TEXT_TYPE
%token <tok> NUMBER_TYPE REQUIRED
%token <tok> HOST HOST_ASSIGNED HOST_ASKED LAUNCHED GOAL SUBJECTS CONTENT PERIOD AWARDS CONDITION DEADLINE
%token <tok> PARTNERS AFTER PART RANK TIES COLUMNS AS_OF ROW WHOLE WEIGHT DONE HIGHER LOWER TIMES DESCENDING ASCENDING PASSES UNDECIDED
%token <tok> COLLECTIVE INDIVIDUAL HOUSEHOLD ENTERPRISE
%token <tok> ANY_UNIT PROPOSER NOMINATIONS EACH TOTAL BRANCH LINE EXCEPT WHEN PREFER AT_MOST AT_LEAST EXACTLY FROM TO ROUND_DOWN
%token <tok> ROUND_UP ROUND_NEAREST COUNT ADD REMOVE EXTEND
%token <tok> YEAR STAGE QUARTER MONTH DAY LATEST BEFORE YEARLY
%token <tok> OR AND NOT IS DIFFERS BELONGS IN DIVISIBLE CAMPAIGN_YEARS YEAR_OF
/* Others. */
%token <tok> STRING COLUMN NUMBER DATE MONTH_LITERAL ROMAN LABEL WORD LE GE
%token <tok> STRAY
%token SYNC

%type <node> declarations declaration document document_items document_item basis cited import section unit unit_items unit_item
%type <node> span point block block_body block_items block_item field attributes attribute school_year campaign clauses clause
%type <node> clause_body strings groups group roles_opt except_opt places_opt places place kinds kind awards quotas quota bounded
%type <node> scope each each_blocks columns bound amount count prefer_opt when_opt rule rule_items rule_item condition amendment
%type <node> change period romans expr conjunction negation comparison sum product factor literals literal_item
%type <node> task due task_items task_item task_item_body when yearly references reference target value parts part weight_opt
%type <node> selection selection_items selection_item rank_keys rank_key prefer ties allotment allots allot
%type <node> example example_items example_item example_columns example_column row cells expected given_list given reference_opt
%type <tok> '%' date date_opt string_opt mark_opt branch_opt line_opt year_opt article_letter article_paragraph measure
%type <word> document_word campaign_word text_word unit_word point_word comparator kind_word rounding deadline_word host_word
%type <word> numbered_word titled_word order_opt

%%

file: declarations { p->file = $1; }

declarations:
	%empty                          { $$ = NODE(FILE, @$); }
	| declarations declaration      { $$ = with($1, $2); $$->span = @$; }
	| declarations error SYNC       { $$ = $1; p->lost_parts |= KH_LOST_DECLARATION; yyerrok; }

declaration: document | import | section | unit | block | field | school_year | campaign | rule | amendment
	| task | due | target | selection | allotment | example

/* ---- the document ---- */

document: document_word STRING year_opt '{' document_items '}' {
		$$ = adopt(words(text(NODE(DOCUMENT, @$), $2), $1, 0), $5);
		$$->num = $3 != NULL ? kh_parser_whole(p, $3) : 0;
		$$->focus = kh_span_join(@1, @3);
	}

document_word: PLAN { $$ = TOK_PLAN; } | DIRECTIVE { $$ = TOK_DIRECTIVE; } | DECISION { $$ = TOK_DECISION; } | LAW { $$ = TOK_LAW; }
	| DECREE { $$ = TOK_DECREE; } | CIRCULAR { $$ = TOK_CIRCULAR; }

document_items:
	%empty                                { $$ = NODE(FILE, @$); }
	| document_items document_item        { $$ = with($1, $2); }
	| document_items error SYNC           { $$ = $1; yyerrok; }

document_item:
	NAME ':' STRING                       { $$ = words(text(NODE(TEXT_ITEM, @$), $3), TOK_NAME, 0); }
	| SIGNER ':' STRING                   { $$ = words(text(NODE(TEXT_ITEM, @$), $3), TOK_SIGNER, 0); }
	| ISSUED ':' STRING date_opt          { $$ = dated(text(NODE(ISSUED, @$), $3), $4); }
	| VALID ':' span                      { $$ = with(NODE(VALID, @$), $3); }
	| SUCCESSOR ':' STRING                { $$ = words(text(NODE(TEXT_ITEM, @$), $3), TOK_SUCCESSOR, 0); }
	| basis
	| CITES ':' STRING date_opt           { $$ = words(with(dated(text(NODE(BASIS, @$), $3), $4), NULL), TOK_CITES, 0); }
	| CITES ':' STRING ',' cited          { $$ = words(with(text(NODE(BASIS, @$), $3), $5), TOK_CITES, 0); }
	| CITES ':' STRING ',' date ',' cited { $$ = words(with(dated(text(NODE(BASIS, @$), $3), $5), $7), TOK_CITES, 0); }

basis:
	BASIS ':' STRING date_opt             { $$ = words(with(dated(text(NODE(BASIS, @$), $3), $4), NULL), TOK_BASIS, 0); }
	| BASIS ':' STRING ',' cited          { $$ = words(with(text(NODE(BASIS, @$), $3), $5), TOK_BASIS, 0); }
	| BASIS ':' STRING ',' date ',' cited { $$ = words(with(dated(text(NODE(BASIS, @$), $3), $5), $7), TOK_BASIS, 0); }

cited: article_letter article_paragraph ARTICLE NUMBER {
		$$ = text(NODE(CITED, @$), $1);
		$$->num = $2 != NULL ? kh_parser_whole(p, $2) : 0;
		$$->num2 = kh_parser_whole(p, $4);
	}

article_letter: %empty { $$ = NULL; } | POINT WORD { $$ = $2; }
article_paragraph: %empty { $$ = NULL; } | PARAGRAPH NUMBER { $$ = $2; }

date: DATE | DAY DATE { $$ = $2; }
date_opt: %empty { $$ = NULL; } | ',' date { $$ = $2; }
year_opt: %empty { $$ = NULL; } | YEAR NUMBER { $$ = $2; }
string_opt: %empty { $$ = NULL; } | STRING

import: IMPORT STRING { $$ = text(NODE(IMPORT, @$), $2); }

section: SECTION mark_opt string_opt {
		$$ = text(NODE(SECTION, @$), $2);
		if ($3 != NULL)
			$$->text2 = $3->text;
	}
mark_opt: ROMAN | NUMBER

/* ---- the register ---- */

unit:
	UNIT STRING                           { $$ = focused(text(NODE(UNIT, @$), $2), @$); }
	| UNIT STRING '{' unit_items '}'      { $$ = focused(adopt(text(NODE(UNIT, @$), $2), $4), kh_span_join(@1, @2)); }

unit_items:
	%empty                          { $$ = NODE(FILE, @$); }
	| unit_items unit_item          { $$ = with($1, $2); }
	| unit_items error SYNC         { $$ = $1; p->lost_parts |= KH_LOST_DECLARATION; yyerrok; }

unit_item:
	text_word ':' strings           { $$ = adopt(words(NODE(TEXTS_ITEM, @$), $1, 0), $3); }
	| VALID ':' span                { $$ = with(NODE(VALID, @$), $3); }
	| SUCCESSOR ':' STRING          { $$ = words(text(NODE(TEXT_ITEM, @$), $3), TOK_SUCCESSOR, 0); }
	| BELONGS ':' each_blocks       { $$ = with(words(NODE(MEMBERS, @$), TOK_BELONGS, 0), $3); }

text_word: ABBREVIATION { $$ = TOK_ABBREVIATION; } | ALIAS { $$ = TOK_ALIAS; } | FORMER { $$ = TOK_FORMER; }

block: BLOCK STRING block_body {
		$$ = text($3, $2);
		$$->span = @$;
		$$->focus = kh_span_join(@1, @2);
	}
	| BLOCK STRING OPEN block_body {
		$$ = text($4, $2);
		$$->flag = true;
		$$->span = @$;
		$$->focus = kh_span_join(@1, @3);
	}

block_body:
	%empty                          { $$ = NODE(BLOCK, @$); }
	| ':' places                    { $$ = with(NODE(BLOCK, @$), with(NODE(MEMBERS, @2), $2)); $$->flag2 = true; }
	| '{' block_items '}'           { $$ = adopt(NODE(BLOCK, @$), $2); }

block_items:
	%empty                          { $$ = NODE(FILE, @$); }
	| block_items block_item        { $$ = with($1, $2); }
	| block_items error SYNC        { $$ = $1; p->lost_parts |= KH_LOST_DECLARATION; yyerrok; }

block_item:
	MEMBERS ':' places              { $$ = with(NODE(MEMBERS, @$), $3); }
	| text_word ':' strings         { $$ = adopt(words(NODE(TEXTS_ITEM, @$), $1, 0), $3); }

field: FIELD COLUMN ':' attributes      { $$ = focused(adopt(text(NODE(FIELD, @$), $2), $4), kh_span_join(@1, @2)); }

attributes: attribute                   { $$ = with(NODE(FILE, @$), $1); }
	| attributes ';' attribute      { $$ = with($1, $3); }

attribute:
	TEXT_TYPE                       { $$ = words(NODE(ATTRIBUTE, @$), TOK_TEXT_TYPE, 0); }
	| NUMBER_TYPE                   { $$ = words(NODE(ATTRIBUTE, @$), TOK_NUMBER_TYPE, 0); }
	| DAY                           { $$ = words(NODE(ATTRIBUTE, @$), TOK_DAY, 0); }
	| REQUIRED                      { $$ = words(NODE(ATTRIBUTE, @$), TOK_REQUIRED, 0); }
	| ALIAS strings                 { $$ = adopt(words(NODE(ATTRIBUTE, @$), TOK_ALIAS, 0), $2); }

school_year: SCHOOL_YEAR NUMBER '-' NUMBER ':' span {
		$$ = focused(with(NODE(SCHOOL_YEAR, @$), $6), kh_span_join(@1, @4));
		$$->num = kh_parser_whole(p, $2);
		$$->num2 = kh_parser_whole(p, $4);
	}

/* ---- campaigns ---- */

campaign: campaign_word NUMBER STRING '{' clauses '}' {
		$$ = focused(adopt(words(text(NODE(CAMPAIGN, @$), $3), $1, 0), $5), kh_span_join(@1, @3));
		$$->num = kh_parser_whole(p, $2);
	}

campaign_word: CAMPAIGN { $$ = TOK_CAMPAIGN; } | MOVEMENT { $$ = TOK_MOVEMENT; } | AREA { $$ = TOK_AREA; }

clauses:
	%empty                          { $$ = NODE(FILE, @$); }
	| clauses clause                { $$ = with($1, $2); }
	| clauses error SYNC            { $$ = $1; p->lost_parts |= KH_LOST_CLAUSE; yyerrok; }

clause: clause_body
	| LABEL clause_body             { $$ = $2; $$->label = $1->text; $$->span = @$; }
	| LABEL kinds roles_opt ':' strings {
		kh_node *group = with(with(with(NODE(GROUP, kh_span_join(@2, @3)), $2), NULL), $3);
		$$ = with(with(NODE(CRITERIA, @$), with(group, NULL)), $5);
		$$->label = $1->text;
	}

clause_body:
	host_word ':' ANY_UNIT          { $$ = with(words(NODE(HOST, @$), $1, 0), NULL); $$->flag = true; }
	| host_word ':' ANY_UNIT BELONGS places  { $$ = with(words(NODE(HOST, @$), $1, 0), $5); $$->flag = true; }
	| host_word ':' places          { $$ = with(words(NODE(HOST, @$), $1, 0), $3); }
	| LAUNCHED ':' STRING           { $$ = text(NODE(LAUNCHER, @$), $3); }
	| GOAL ':' strings              { $$ = adopt(words(NODE(TEXTS_ITEM, @$), TOK_GOAL, 0), $3); }
	| CONTENT ':' strings           { $$ = adopt(words(NODE(TEXTS_ITEM, @$), TOK_CONTENT, 0), $3); }
	| BRANCH ':' strings            { $$ = adopt(words(NODE(TEXTS_ITEM, @$), TOK_BRANCH, 0), $3); }
	| SUBJECTS ':' groups           { $$ = adopt(NODE(SUBJECTS, @$), $3); }
	| PERIOD ':' period             { $$ = with(NODE(PERIOD, @$), $3); }
	| DEADLINE ':' deadline_word date { $$ = dated(words(NODE(DEADLINE, @$), $3, 0), $4); }
	| awards
	| condition

deadline_word: LATEST { $$ = TOK_LATEST; } | BEFORE { $$ = TOK_BEFORE; }
host_word: HOST { $$ = TOK_HOST; } | HOST_ASSIGNED { $$ = TOK_HOST_ASSIGNED; } | HOST_ASKED { $$ = TOK_HOST_ASKED; }

strings: STRING                         { $$ = with(NODE(FORMS, @$), text(NODE(STRING, @1), $1)); }
	| strings ',' STRING            { $$ = with($1, text(NODE(STRING, @3), $3)); $$->span = @$; }

groups: group                           { $$ = with(NODE(SUBJECTS, @$), $1); }
	| groups ';' group              { $$ = with($1, $3); }

group: kinds places_opt roles_opt except_opt  { $$ = with(with(with(with(NODE(GROUP, @$), $1), $2), $3), $4); }

places_opt: %empty { $$ = NULL; } | BELONGS places { $$ = $2; }
roles_opt:  %empty { $$ = NULL; } | IS strings { $$ = $2; }
except_opt: %empty { $$ = NULL; } | EXCEPT places { $$ = $2; }
when_opt:   %empty { $$ = NULL; } | WHEN expr { $$ = $2; }

places: place                           { $$ = with(NODE(PLACES, @$), $1); }
	| places ',' place              { $$ = with($1, $3); $$->span = @$; }

place: STRING                           { $$ = text(NODE(PLACE, @$), $1); }
	| BLOCK STRING                  { $$ = text(NODE(PLACE, @$), $2); $$->flag = true; }

kinds: kind                             { $$ = with(NODE(KINDS, @$), $1); }
	| kinds ',' kind                { $$ = with($1, $3); $$->span = @$; }

kind: kind_word                         { $$ = words(NODE(KIND, @$), $1, 0); }
kind_word: COLLECTIVE { $$ = TOK_COLLECTIVE; } | INDIVIDUAL { $$ = TOK_INDIVIDUAL; } | HOUSEHOLD { $$ = TOK_HOUSEHOLD; }
	| ENTERPRISE { $$ = TOK_ENTERPRISE; }

condition: CONDITION string_opt ':' expr when_opt { $$ = with(with(text(NODE(CONDITION, @$), $2), $4), $5); }

/* ---- awards and their lines ---- */

awards:
	AWARDS ':' strings '{' quotas '}'  { $$ = focused(adopt(with(NODE(AWARDS, @$), $3), $5), kh_span_join(@1, @3)); }
	| AWARDS ':' strings ',' bounded   {
		$$ = with(with(NODE(AWARDS, @$), $3), $5);
		$$->flag = true;
		$$->focus = kh_span_join(@1, @3);
	}

quotas:
	%empty                          { $$ = NODE(FILE, @$); }
	| quotas quota                  { $$ = with($1, $2); }
	| quotas error SYNC             { $$ = $1; p->lost_parts |= KH_LOST_CLAUSE; yyerrok; }

quota:
	bounded
	| scope ':' bounded             { $$ = $3; $$->kids.at[0] = $1; $$->span = @$; }
	| LABEL bounded                 { $$ = $2; $$->label = $1->text; $$->span = @$; }
	| LABEL scope ':' bounded       { $$ = $4; $$->kids.at[0] = $2; $$->label = $1->text; $$->span = @$; }

bounded:
	bound kinds except_opt when_opt prefer_opt {
		$$ = with(with(with(with(with(with(NODE(QUOTA, @$), NULL), $1), $2), $3), $4), $5);
		$$->focus = kh_span_join(@1, @2);
	}
	| bound NOMINATIONS except_opt when_opt prefer_opt {
		$$ = with(with(with(with(with(with(NODE(QUOTA, @$), NULL), $1), NULL), $3), $4), $5);
		$$->focus = kh_span_join(@1, @2);
	}

scope:
	EACH each                       { $$ = $2; $$->word = TOK_EACH; $$->span = @$; }
	| TOTAL places                  { $$ = with(words(NODE(SCOPE, @$), TOK_TOTAL, TOK_UNIT), $2); }
	| TOTAL PROPOSER places         { $$ = with(words(NODE(SCOPE, @$), TOK_TOTAL, TOK_PROPOSER), $3); }
	| places                        { $$ = with(words(NODE(SCOPE, @$), 0, TOK_UNIT), $1); }
	| PROPOSER places               { $$ = with(words(NODE(SCOPE, @$), 0, TOK_PROPOSER), $2); }
	| BRANCH STRING                 { $$ = with(text(words(NODE(SCOPE, @$), TOK_BRANCH, 0), $2), NULL); }

each:
	unit_word                       { $$ = with(words(NODE(SCOPE, @$), 0, $1), NULL); }
	| unit_word BELONGS places      { $$ = with(words(NODE(SCOPE, @$), 0, $1), $3); $$->flag = true; }
	| unit_word places              { $$ = with(words(NODE(SCOPE, @$), 0, $1), $2); }
	| each_blocks                   { $$ = with(words(NODE(SCOPE, @$), 0, TOK_BLOCK), $1); }
	| BRANCH                        { $$ = with(words(NODE(SCOPE, @$), 0, TOK_BRANCH), NULL); }
	| columns                       { $$ = adopt(with(NODE(SCOPE, @$), NULL), $1); }

unit_word: UNIT { $$ = TOK_UNIT; } | PROPOSER { $$ = TOK_PROPOSER; }

each_blocks:
	BLOCK STRING                    { $$ = with(NODE(PLACES, @$), text(NODE(PLACE, @2), $2)); $$->kids.at[0]->flag = true; }
	| each_blocks ',' STRING        { kh_node *one = text(NODE(PLACE, @3), $3); one->flag = true; $$ = with($1, one); }
	| each_blocks ',' BLOCK STRING  { kh_node *one = text(NODE(PLACE, @4), $4); one->flag = true; $$ = with($1, one); }

columns: COLUMN                         { $$ = with(NODE(FILE, @$), text(NODE(COLUMN, @1), $1)); }
	| columns ',' COLUMN            { $$ = with($1, text(NODE(COLUMN, @3), $3)); }

bound:
	AT_MOST amount                  { $$ = with(with(words(NODE(BOUND, @$), TOK_AT_MOST, 0), $2), NULL); }
	| AT_LEAST amount               { $$ = with(with(words(NODE(BOUND, @$), TOK_AT_LEAST, 0), $2), NULL); }
	| EXACTLY amount                { $$ = with(with(words(NODE(BOUND, @$), TOK_EXACTLY, 0), $2), NULL); }
	| FROM amount TO amount         { $$ = with(with(words(NODE(BOUND, @$), TOK_FROM, 0), $2), $4); }

amount:
	NUMBER                          { $$ = with(literal(NODE(AMOUNT, @$), $1), NULL); }
	| NUMBER '%' count              { $$ = with(literal(NODE(AMOUNT, @$), $1), $3); $$->flag = true; }
	| NUMBER '%' count rounding     { $$ = words(with(literal(NODE(AMOUNT, @$), $1), $3), $4, 0); $$->flag = true; }

rounding: ROUND_DOWN { $$ = TOK_ROUND_DOWN; } | ROUND_UP { $$ = TOK_ROUND_UP; } | ROUND_NEAREST { $$ = TOK_ROUND_NEAREST; }

count:
	COUNT NOMINATIONS               { $$ = with(words(NODE(COUNTED, @$), TOK_NOMINATIONS, 0), NULL); }
	| COUNT kinds                   { $$ = with(NODE(COUNTED, @$), $2); }
	| COUNT UNIT BELONGS places     { $$ = with(words(NODE(COUNTED, @$), TOK_UNIT, 0), $4); }

prefer_opt: %empty { $$ = NULL; } | prefer

prefer: PREFER strings                  { $$ = with(NODE(PREFER, @$), $2); }
	| PREFER WHEN expr              { $$ = with(NODE(PREFER, @$), $3); $$->flag = true; }

/* ---- rules across campaigns, amendments ---- */

rule: RULE STRING '{' rule_items '}'    { $$ = focused(adopt(text(NODE(RULE, @$), $2), $4), kh_span_join(@1, @2)); }

rule_items:
	%empty                          { $$ = NODE(FILE, @$); }
	| rule_items rule_item          { $$ = with($1, $2); }
	| rule_items error SYNC         { $$ = $1; p->lost_parts |= KH_LOST_CLAUSE; yyerrok; }

rule_item: basis | quota | condition

amendment: AMEND STRING date_opt ':' campaign_word NUMBER branch_opt line_opt change {
		$$ = with(words(dated(text(NODE(AMENDMENT, @$), $2), $3), $5, 0), $9);
		$$->num = kh_parser_whole(p, $6);
		if ($7 != NULL)
			$$->text2 = $7->text;
		$$->num2 = $8 != NULL ? kh_parser_whole(p, $8) : 0;
		$$->focus = kh_span_join(@5, @9);
	}

branch_opt: %empty { $$ = NULL; } | BRANCH STRING { $$ = $2; }
line_opt:   %empty { $$ = NULL; } | LINE NUMBER { $$ = $2; }

change:
	ADD NUMBER                      { $$ = words(NODE(CHANGE, @$), TOK_ADD, 0); $$->num = kh_parser_whole(p, $2); }
	| REMOVE NUMBER                 { $$ = words(NODE(CHANGE, @$), TOK_REMOVE, 0); $$->num = kh_parser_whole(p, $2); }
	| EXTEND TO date                { $$ = dated(words(NODE(CHANGE, @$), TOK_EXTEND, 0), $3); }

/* ---- tasks and deadlines ---- */

task: TASK NUMBER STRING '{' task_items '}' {
		$$ = focused(adopt(text(NODE(TASK, @$), $3), $5), kh_span_join(@1, @3));
		$$->num = kh_parser_whole(p, $2);
	}

due:
	DUE STRING ':' when {
		$$ = focused(with(text(NODE(DUE, @$), $2), with(NODE(PERIOD, @4), $4)), @$);
		$$->flag = true;
	}
	| DUE STRING '{' task_items '}' { $$ = focused(adopt(text(NODE(DUE, @$), $2), $4), kh_span_join(@1, @2)); }

task_items:
	%empty                          { $$ = NODE(FILE, @$); }
	| task_items task_item          { $$ = with($1, $2); }
	| task_items error SYNC         { $$ = $1; p->lost_parts |= KH_LOST_CLAUSE; yyerrok; }

task_item: task_item_body
	| LABEL task_item_body          { $$ = $2; $$->label = $1->text; $$->span = @$; }

task_item_body:
	HOST ':' places                 { $$ = with(words(NODE(HOST, @$), TOK_HOST, 0), $3); }
	| HOST ':' EACH places          { $$ = with(words(NODE(HOST, @$), TOK_HOST, 0), $4); $$->flag2 = true; }
	| HOST ':' EACH UNIT BELONGS places  { $$ = with(words(NODE(HOST, @$), TOK_HOST, TOK_UNIT), $6); $$->flag2 = true; }
	| PARTNERS ':' places           { $$ = with(NODE(PARTNERS, @$), $3); }
	| CONTENT ':' strings           { $$ = adopt(words(NODE(TEXTS_ITEM, @$), TOK_CONTENT, 0), $3); }
	| PERIOD ':' when               { $$ = with(NODE(PERIOD, @$), $3); }
	| AFTER ':' references          { $$ = adopt(NODE(AFTER, @$), $3); }
	| ISSUED ':' STRING date_opt    { $$ = dated(text(NODE(ISSUED, @$), $3), $4); }
	| basis

when: period
	| deadline_word date            { $$ = dated(words(NODE(DUE_DAY, @$), $1, 0), $2); }
	| yearly                        { $$ = with($1, NULL); }
	| yearly ',' period             { $$ = with($1, $3); $$->span = @$; }

yearly: DAY NUMBER MONTH NUMBER YEARLY {
		$$ = NODE(YEARLY, @$);
		$$->num = kh_parser_whole(p, $2);
		$$->num2 = kh_parser_whole(p, $4);
	}

references: reference                   { $$ = with(NODE(FILE, @$), $1); }
	| references ',' reference      { $$ = with($1, $3); }

reference:
	numbered_word NUMBER string_opt { $$ = words(text(NODE(REFERENCE, @$), $3), $1, 0); $$->num = kh_parser_whole(p, $2); }
	| titled_word STRING string_opt { $$ = words(text(NODE(REFERENCE, @$), $3), $1, 0); $$->text2 = $2->text; }

numbered_word: campaign_word | TASK { $$ = TOK_TASK; } | TARGET { $$ = TOK_TARGET; }
titled_word: DUE { $$ = TOK_DUE; } | SELECTION { $$ = TOK_SELECTION; }

/* ---- targets ---- */

target:
	TARGET NUMBER STRING ':' value {
		$$ = focused(with(text(NODE(TARGET, @$), $3), $5), @$);
		$$->num = kh_parser_whole(p, $2);
	}
	| TARGET NUMBER STRING ':' value '{' parts '}' {
		$$ = focused(adopt(with(text(NODE(TARGET, @$), $3), $5), $7), kh_span_join(@1, @5));
		$$->num = kh_parser_whole(p, $2);
		$$->flag = true;
	}
	| TARGET NUMBER STRING '{' parts '}' {
		$$ = focused(adopt(with(text(NODE(TARGET, @$), $3), NULL), $5), kh_span_join(@1, @3));
		$$->num = kh_parser_whole(p, $2);
		$$->flag = true;
	}

parts:
	%empty                          { $$ = NODE(FILE, @$); }
	| parts part                    { $$ = with($1, $2); }
	| parts error SYNC              { $$ = $1; p->lost_parts |= KH_LOST_CLAUSE; yyerrok; }

part:
	BRANCH STRING ':' value         { $$ = with(with(words(text(NODE(PART, @$), $2), TOK_BRANCH, 0), $4), NULL); }
	| PART STRING ':' value weight_opt  { $$ = with(with(words(text(NODE(PART, @$), $2), TOK_PART, 0), $4), $5); }

weight_opt: %empty { $$ = NULL; } | ',' WEIGHT reference { $$ = $3; }

value:
	AT_MOST NUMBER measure          { $$ = with(words(text(NODE(VALUE, @$), $3), TOK_AT_MOST, 0), literal(NODE(NUMBER, @2), $2)); }
	| AT_LEAST NUMBER measure       { $$ = with(words(text(NODE(VALUE, @$), $3), TOK_AT_LEAST, 0), literal(NODE(NUMBER, @2), $2)); }
	| EXACTLY NUMBER measure        { $$ = with(words(text(NODE(VALUE, @$), $3), TOK_EXACTLY, 0), literal(NODE(NUMBER, @2), $2)); }
	| FROM NUMBER TO NUMBER measure {
		$$ = with(words(text(NODE(VALUE, @$), $5), TOK_FROM, 0), literal(NODE(NUMBER, @2), $2));
		kh_node_push($$, literal(NODE(NUMBER, @4), $4));
	}
	| DONE                          { $$ = words(NODE(VALUE, @$), TOK_DONE, 0); }
	| HIGHER measure                { $$ = words(text(NODE(VALUE, @$), $2), TOK_HIGHER, 0); }
	| LOWER measure                 { $$ = words(text(NODE(VALUE, @$), $2), TOK_LOWER, 0); }

measure: %empty { $$ = NULL; } | STRING | '%'

/* ---- selections ---- */

selection: SELECTION STRING '{' selection_items '}' {
		$$ = focused(adopt(text(NODE(SELECTION, @$), $2), $4), kh_span_join(@1, @2));
	}

selection_items:
	%empty                          { $$ = NODE(FILE, @$); }
	| selection_items selection_item   { $$ = with($1, $2); }
	| selection_items error SYNC    { $$ = $1; p->lost_parts |= KH_LOST_CLAUSE; yyerrok; }

selection_item: basis
	| SUBJECTS ':' groups           { $$ = adopt(NODE(SUBJECTS, @$), $3); }
	| PERIOD ':' period             { $$ = with(NODE(PERIOD, @$), $3); }
	| RANK ':' rank_keys            { $$ = adopt(NODE(RANKING, @$), $3); }
	| TIES ':' ties                 { $$ = adopt(NODE(TIES, @$), $3); }

rank_keys: rank_key                     { $$ = with(NODE(FILE, @$), $1); }
	| rank_keys ';' rank_key        { $$ = with($1, $3); }

rank_key:
	TIMES order_opt                 { $$ = with(words(NODE(RANK_KEY, @$), TOK_TIMES, $2), NULL); }
	| COLUMN order_opt              { $$ = with(words(NODE(RANK_KEY, @$), 0, $2), text(NODE(COLUMN, @1), $1)); }

order_opt: %empty { $$ = 0; } | ',' DESCENDING { $$ = TOK_DESCENDING; } | ',' ASCENDING { $$ = TOK_ASCENDING; }

ties: prefer                            { $$ = with(NODE(FILE, @$), $1); }
	| ties ';' prefer               { $$ = with($1, $3); }

allotment: ALLOTMENT STRING '{' allots '}' {
		$$ = focused(adopt(text(NODE(ALLOTMENT, @$), $2), $4), kh_span_join(@1, @2));
	}

allots:
	%empty                          { $$ = NODE(FILE, @$); }
	| allots allot                  { $$ = with($1, $2); }
	| allots error SYNC             { $$ = $1; p->lost_parts |= KH_LOST_CLAUSE; yyerrok; }

allot: basis
	| place ':' NUMBER              { $$ = with(NODE(ALLOT, @$), with(NODE(PLACES, @1), $1)); $$->num = kh_parser_whole(p, $3); }
	| EACH UNIT ':' NUMBER          { $$ = with(words(NODE(ALLOT, @$), TOK_EACH, 0), NULL); $$->num = kh_parser_whole(p, $4); }
	| EACH UNIT BELONGS places ':' NUMBER  { $$ = with(words(NODE(ALLOT, @$), TOK_EACH, 0), $4); $$->num = kh_parser_whole(p, $6); }

/* ---- examples ---- */

example: EXAMPLE STRING '{' example_items '}' {
		$$ = focused(adopt(text(NODE(EXAMPLE, @$), $2), $4), kh_span_join(@1, @2));
	}

example_items:
	%empty                          { $$ = NODE(FILE, @$); }
	| example_items example_item    { $$ = with($1, $2); }
	| example_items error SYNC      { $$ = $1; p->lost_parts |= KH_LOST_CLAUSE; yyerrok; }

example_item:
	COLUMNS ':' example_columns     { $$ = adopt(NODE(COLUMNS, @$), $3); }
	| AS_OF ':' date                { $$ = dated(NODE(AS_OF, @$), $3); }
	| row
	| NUMBER row                    { $$ = $2; $$->num = kh_parser_whole(p, $1); $$->span = @$; }
	| WHOLE ':' expected            { $$ = with(NODE(WHOLE, @$), $3); }

example_columns: example_column         { $$ = with(NODE(FILE, @$), $1); }
	| example_columns ',' example_column  { $$ = with($1, $3); }

example_column: COLUMN                  { $$ = text(NODE(COLUMN, @$), $1); }
	| COLUMN IS literal_item        { $$ = with(text(NODE(COLUMN, @$), $1), $3); }

row: ROW cells ':' expected             { $$ = with(with(NODE(ROW, @$), $2), $4); $$->num = 1; }

cells: literal_item                     { $$ = with(NODE(CELLS, @$), $1); }
	| cells ',' literal_item        { $$ = with($1, $3); $$->span = @$; }

expected:
	PASSES                          { $$ = words(NODE(EXPECTED, @$), TOK_PASSES, 0); }
	| UNDECIDED                     { $$ = words(NODE(EXPECTED, @$), TOK_UNDECIDED, 0); }
	| given_list                    { $$ = adopt(NODE(EXPECTED, @$), $1); }

given_list: given                       { $$ = with(NODE(FILE, @$), $1); }
	| given_list ',' given          { $$ = with($1, $3); }

given: WORD NUMBER article_letter line_opt reference_opt {
		$$ = with(text(NODE(GIVEN, @$), $1), $5);
		$$->num = kh_parser_whole(p, $2);
		if ($3 != NULL)
			$$->label = $3->text;
		$$->num2 = $4 != NULL ? kh_parser_whole(p, $4) : 0;
	}

reference_opt: %empty { $$ = NULL; } | reference

/* ---- periods ---- */

period:
	YEAR NUMBER {
		$$ = words(NODE(YEARS, @$), TOK_YEAR, 0);
		$$->num = $$->num2 = kh_parser_whole(p, $2);
	}
	| SCHOOL_YEAR NUMBER '-' NUMBER {
		$$ = words(NODE(YEARS, @$), TOK_SCHOOL_YEAR, 0);
		$$->num = kh_parser_whole(p, $2);
		$$->num2 = kh_parser_whole(p, $4);
	}
	| STAGE NUMBER '-' NUMBER {
		$$ = words(NODE(YEARS, @$), TOK_STAGE, 0);
		$$->num = kh_parser_whole(p, $2);
		$$->num2 = kh_parser_whole(p, $4);
	}
	| QUARTER romans year_opt {
		$$ = adopt(NODE(QUARTERS, @$), $2);
		$$->num = $3 != NULL ? kh_parser_whole(p, $3) : 0;
	}
	| MONTH MONTH_LITERAL           { $$ = literal(NODE(MONTH, @$), $2); }
	| span

romans: ROMAN                           { $$ = with(NODE(FILE, @$), literal(NODE(NUMBER, @1), $1)); }
	| romans ',' ROMAN              { $$ = with($1, literal(NODE(NUMBER, @3), $3)); }

span:
	FROM point TO point             { $$ = with(with(NODE(SPAN, @$), $2), $4); }
	| FROM point '-' point          { $$ = with(with(NODE(SPAN, @$), $2), $4); }
	| FROM point                    { $$ = with(with(NODE(SPAN, @$), $2), NULL); }
	| TO point                      { $$ = with(with(NODE(SPAN, @$), NULL), $2); }

point:
	point_word DATE                 { $$ = words(literal(NODE(POINT, @$), $2), $1, TOK_DATE); }
	| point_word MONTH_LITERAL      { $$ = words(literal(NODE(POINT, @$), $2), $1, TOK_MONTH_LITERAL); }
	| point_word NUMBER             {
		$$ = words(literal(NODE(POINT, @$), $2), $1, TOK_NUMBER);
		$$->num = kh_parser_whole(p, $2);
	}

point_word: %empty { $$ = 0; } | DAY { $$ = TOK_DAY; } | MONTH { $$ = TOK_MONTH; } | YEAR { $$ = TOK_YEAR; }

/* ---- expressions ---- */

expr: conjunction
	| expr OR conjunction           { $$ = kh_parser_checked(p, with(with(words(NODE(BINARY, @$), TOK_OR, 0), $1), $3)); }

conjunction: negation
	| conjunction AND negation      { $$ = kh_parser_checked(p, with(with(words(NODE(BINARY, @$), TOK_AND, 0), $1), $3)); }

negation: comparison
	| NOT negation                  { $$ = kh_parser_checked(p, with(words(NODE(UNARY, @$), TOK_NOT, 0), $2)); }

comparison: sum
	| sum comparator sum            { $$ = with(with(words(NODE(BINARY, @$), $2, 0), $1), $3); }
	| sum NOT IS sum                { $$ = with(with(words(NODE(BINARY, @$), TOK_IS, 0), $1), $4); $$->flag = true; }
	| sum DIVISIBLE sum             { $$ = with(with(words(NODE(BINARY, @$), TOK_DIVISIBLE, 0), $1), $3); }
	| sum NOT DIVISIBLE sum         { $$ = with(with(words(NODE(BINARY, @$), TOK_DIVISIBLE, 0), $1), $4); $$->flag = true; }
	| sum BELONGS places            { $$ = with(with(words(NODE(WITHIN, @$), TOK_BELONGS, 0), $1), $3); }
	| sum NOT BELONGS places        { $$ = with(with(words(NODE(WITHIN, @$), TOK_BELONGS, 0), $1), $4); $$->flag = true; }
	| sum IN '(' literals ')'       { $$ = with(with(words(NODE(WITHIN, @$), TOK_IN, 0), $1), $4); }
	| sum NOT IN '(' literals ')'   { $$ = with(with(words(NODE(WITHIN, @$), TOK_IN, 0), $1), $5); $$->flag = true; }
	| sum IN period                 { $$ = with(with(words(NODE(WITHIN, @$), TOK_IN, 0), $1), $3); }
	| sum NOT IN period             { $$ = with(with(words(NODE(WITHIN, @$), TOK_IN, 0), $1), $4); $$->flag = true; }

comparator: IS { $$ = TOK_IS; } | '=' { $$ = TOK_IS; } | DIFFERS { $$ = TOK_DIFFERS; } | '<' { $$ = '<'; } | '>' { $$ = '>'; }
	| LE { $$ = TOK_LE; } | GE { $$ = TOK_GE; }

sum: product
	| sum '+' product               { $$ = kh_parser_checked(p, with(with(words(NODE(BINARY, @$), '+', 0), $1), $3)); }
	| sum '-' product               { $$ = kh_parser_checked(p, with(with(words(NODE(BINARY, @$), '-', 0), $1), $3)); }

product: factor
	| product '*' factor            { $$ = kh_parser_checked(p, with(with(words(NODE(BINARY, @$), '*', 0), $1), $3)); }
	| product '/' factor            { $$ = kh_parser_checked(p, with(with(words(NODE(BINARY, @$), '/', 0), $1), $3)); }

factor:
	NUMBER                          { $$ = literal(NODE(NUMBER, @$), $1); }
	| DATE                          { $$ = literal(NODE(DATE, @$), $1); }
	| STRING                        { $$ = text(NODE(STRING, @$), $1); }
	| kind
	| COLUMN                        { $$ = text(NODE(COLUMN, @$), $1); }
	| count
	| LAUNCHED                      { $$ = words(NODE(FACT, @$), TOK_LAUNCHED, 0); }
	| CAMPAIGN_YEARS                { $$ = words(NODE(FACT, @$), TOK_CAMPAIGN_YEARS, 0); }
	| YEAR_OF factor                { $$ = kh_parser_checked(p, with(words(NODE(UNARY, @$), TOK_YEAR_OF, 0), $2)); }
	| '-' factor                    { $$ = kh_parser_checked(p, with(words(NODE(UNARY, @$), '-', 0), $2)); }
	| '(' expr ')'                  { $$ = kh_parser_checked(p, $2); }

literals: literal_item                  { $$ = with(NODE(FORMS, @$), $1); }
	| literals ',' literal_item     { $$ = with($1, $3); }

literal_item:
	NUMBER                          { $$ = literal(NODE(NUMBER, @$), $1); }
	| DATE                          { $$ = literal(NODE(DATE, @$), $1); }
	| STRING                        { $$ = text(NODE(STRING, @$), $1); }
	| kind
%%

/* The token that a symbol of the grammar stands for; 0 for the end and for what is not shown. */
static int token_of(yysymbol_kind_t symbol)
{
	const char *name = yysymbol_name(symbol);

	if (symbol >= YYSYMBOL_PLAN && symbol <= YYSYMBOL_GE)
		return TOK_PLAN + (int)(symbol - YYSYMBOL_PLAN);
	return name[0] == '\'' ? name[1] : 0;
}

static int yyreport_syntax_error(const yypcontext_t *context, kh_parser *p)
{
	yysymbol_kind_t symbols[YYNTOKENS];
	int tokens[YYNTOKENS], n = yypcontext_expected_tokens(context, symbols, YYNTOKENS), shown = 0;

	for (int i = 0; i < n; i++)
		if (token_of(symbols[i]) != 0)
			tokens[shown++] = token_of(symbols[i]);
	kh_parser_complain(p, tokens, (size_t)shown);
	return 0;
}

#!/usr/bin/perl
# Makes small random plans and nominations for the second opinion: generate.pl DIR FIRST LAST writes for each number N of the span
#   N.kt, N.csv     a rule file and nominations
#   N.plan          what the rule file says, as a Perl value that judge.pl reads
#   N-b.kt, N-b.csv the same said otherwise: declarations and clauses in another order, English keywords, columns in another
#                   order, a column that nothing uses, a byte-order mark, CRLF, another separator, the header decomposed
# The same number gives the same files on every machine. It never makes what khen refuses (KT0xx): these are judged only.
use strict;
use warnings;
use utf8;

my ($dir, $first, $last) = @ARGV;
die "usage: generate.pl DIR FIRST LAST\n" unless defined $last;

# ---- chance: a generator of our own, so that the same number means the same case under every Perl ----
my $state;
sub chance_from { $state = ($_[0] * 2654435761 + 12345) % 2147483647 || 1; draw(2) for 1 .. 8; }
sub draw { $state = $state * 48271 % 2147483647; return int($state / 7) % $_[0] }    # 0 .. n - 1
sub odds { return draw(100) < $_[0] }
sub pick { return $_[draw(scalar @_)] }
sub some {    # 1 to n different ones
	my ($n, @of) = @_;
	my @taken;
	my $want = 1 + draw($n);
	while (@of && @taken < $want) { push @taken, splice(@of, draw(scalar @of), 1) }
	return @taken;
}
sub shuffled { my @of = @_; my @out; while (@of) { push @out, splice(@of, draw(scalar @of), 1) } return @out }

# ---- words ----
my %english = map { split /=/ } split /\n/, <<'W';
kế hoạch=plan
đơn vị=unit
khối=block
trường=field
năm học=school year
chuyên đề=campaign
quy định=rule
bổ sung=amendment
tên=name
tên khác=other names
tên cũ=former names
viết tắt=abbreviation
hiệu lực=valid
thay bằng=replaced by
thành viên=members
mở=open
con số=number
chữ=text
bắt buộc=required
chủ trì=host
mục tiêu=goal
đối tượng=subjects
thời gian=period
khen thưởng=awards
điều kiện=condition
hạn gửi=deadline
tập thể=collectives
cá nhân=individuals
hộ gia đình=households
doanh nghiệp=enterprises
mọi đơn vị=any unit
đơn vị đề nghị=proposer
đề nghị=nominations
mỗi=each
tổng=total
nhánh=branch
dòng=line
trừ=except
khi=when
ưu tiên=prefer
không quá=at most
ít nhất=at least
đúng=exactly
từ=from
đến=to
làm tròn xuống=rounded down
làm tròn lên=rounded up
làm tròn gần nhất=rounded to nearest
số=number of
thêm=add
bớt=remove
kéo dài=extended
năm=year
giai đoạn=stage
quý=quarter
tháng=month
ngày=date
chậm nhất=at the latest
trước=before
hoặc=or
và=and
không=not
là=is
khác=differs from
thuộc=belonging to
trong=in
chia hết cho=divisible by
năm của=year of
W
my $in_english = 0;
sub w { my $e = $english{$_[0]} // die "no word $_[0]"; return $in_english ? $e : $_[0] }
sub q1 { return "\"$_[0]\"" }

my %key = ('chuyên đề' => 'campaign', 'nhánh' => 'branch', 'đơn vị đề nghị' => 'proposer', 'tên' => 'name', 'ngày sinh' => 'born',
	'loại' => 'kind', 'đơn vị' => 'unit', 'chức danh' => 'role', 'hình thức' => 'form', 'thành tích' => 'achievement',
	'từ ngày' => 'from', 'đến ngày' => 'to', 'ngày gửi' => 'sent', 'dịp' => 'occasion', 'năm thành lập' => 'founded', 'mã' => 'id');
my @kinds = ('tập thể', 'cá nhân', 'hộ gia đình', 'doanh nghiệp');
my @unit_names = ('Sở Y tế', 'Sở Hòa Bình', 'Cục Thuế', 'Ban Quản lý', 'Hội Nông dân', 'Báo Tỉnh');
my @block_names = ('Các sở', 'Khối Đảng', 'Ngân hàng');
my @branch_names = ('Chiến dịch', 'Hoạt động hè', 'Cải cách');
my @form_names = ('Bằng khen', 'Cờ thi đua', 'Bằng khen của tỉnh');
my @roles = ('giám đốc', 'công nhân', 'tổ trưởng');
my @occasions = ('kỷ niệm', 'đại hội', 'hè');
my @titles = ('Dạy tốt', 'Dân vận khéo', 'Sản xuất giỏi');

# ---- the plan, as a value ----
my $plan;

sub place {
	my @blocks = @{$plan->{blocks}};
	return ['block', pick(@blocks)->{name}] if @blocks && odds(55);
	return ['unit', pick(@{$plan->{units}})->{name}];
}
sub places { my %seen; return [grep { !$seen{$_->[1]}++ } map { place() } 1 .. 1 + draw(2)] }
sub kinds { return [some(odds(50) ? 1 : 3, @kinds)] }

sub day { my ($y, $m) = (2023 + (odds(80) ? 1 : draw(3)), 1 + draw(12)); return sprintf '%04d-%02d-%02d', $y, $m, 1 + draw(28) }
sub last_of { my ($y, $m) = @_; my @n = (31, $y % 4 ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31); return $n[$m - 1] }

# A period is what is written and its two days.
sub period {
	my $y = pick(2023, 2024, 2024, 2024, 2025);
	my $how = draw(8);
	return [['year', $y], "$y-01-01", "$y-12-31"] if $how == 0;
	return [['stage', $y - 1, $y], sprintf('%d-01-01', $y - 1), "$y-12-31"] if $how == 1;
	return [['school'], '2023-09-05', '2024-05-31'] if $how == 2;
	if ($how == 3) {
		my $a = 1 + draw(4);
		my $b = $a + draw(5 - $a);
		my $ends = sprintf '%d-%02d-%02d', $y, 3 * $b, last_of($y, 3 * $b);
		return [['quarter', $a, $b, $y], sprintf('%d-%02d-01', $y, 3 * $a - 2), $ends];
	}
	if ($how == 4) {
		my $m = 1 + draw(12);
		return [['month', $m, $y], sprintf('%d-%02d-01', $y, $m), sprintf('%d-%02d-%02d', $y, $m, last_of($y, $m))];
	}
	my ($a, $b) = (1 + draw(12), 1 + draw(12));
	($a, $b) = ($b, $a) if $a > $b;
	return [['months', $a, $b, $y], sprintf('%d-%02d-01', $y, $a), sprintf('%d-%02d-%02d', $y, $b, last_of($y, $b))] if $how < 7;
	return [['days', sprintf('%d-%02d-05', $y, $a), sprintf('%d-%02d-20', $y, $b)], sprintf('%d-%02d-05', $y, $a),
		sprintf('%d-%02d-20', $y, $b)];
}

# Expressions: [operator, operands]
sub number {
	my ($deep) = @_;
	my $how = draw($deep > 0 ? 9 : 4);
	return ['number', pick(1, 2, 5, 10, 2024, 1990), 1] if $how == 0;
	return ['number', pick(3, 29), 2] if $how == 1;
	return ['column', 'năm thành lập'] if $how == 2;
	return ['column', 'số năm'] if $how == 3;
	return ['year of', ['column', pick('từ ngày', 'đến ngày', 'ngày sinh')]] if $how == 4;
	return ['count units', [['block', $plan->{closed}]]] if $how == 5 && defined $plan->{closed};
	return ['minus', number($deep - 1)] if $how == 6 && odds(30);
	return ['-', date(0), date(0)] if $how == 7;
	return [pick('+', '-', '*', '/'), number($deep - 1), number($deep - 1)];
}
sub date {
	my ($deep) = @_;
	return ['column', pick('từ ngày', 'đến ngày', 'ngày gửi', 'ngày sinh')] if odds(65) || $deep == 0 && odds(60);
	return [pick('+', '-'), date(0), ['number', pick(1, 30, 200), 1]] if $deep > 0 && odds(40);
	return ['date', day()];
}
sub text { return odds(70) ? ['column', pick('dịp', 'chức danh', 'thành tích', 'tên', 'mã')] : ['text', pick(@occasions, @roles)] }
sub unit_column { return ['column', odds(65) ? 'đơn vị' : 'đơn vị đề nghị'] }

sub condition {
	my ($deep) = @_;
	if ($deep > 0 && odds(45)) {
		return ['không', condition($deep - 1)] if odds(30);
		return [pick('và', 'hoặc'), condition($deep - 1), condition($deep - 1)];
	}
	my $how = draw(10);
	my $not = odds(25) ? 1 : 0;
	return ['compare', pick('=', 'khác', '<', '<=', '>', '>='), number(1), number(1)] if $how <= 1;
	return ['compare', pick('=', 'khác', '<', '<=', '>', '>='), date(1), date(1)] if $how == 2;
	return ['divides', $not, number(1), ['number', pick(2, 5), 1]] if $how == 3;
	return ['is', $not, text(), ['text', pick(@occasions, @roles)]] if $how == 4;
	return ['is', $not, ['column', 'loại'], ['kind', pick(@kinds)]] if $how == 5;
	return ['is', $not, unit_column(), odds(50) ? ['text', pick(@{$plan->{units}})->{name}] : unit_column()] if $how == 6;
	return ['belongs', $not, unit_column(), places()] if $how == 7;
	if ($how == 8) {
		return ['among', $not, ['column', 'loại'], [map { ['kind', $_] } some(2, @kinds)]] if odds(30);
		return ['among', $not, number(0), [map { ['number', $_, 1] } some(3, 1, 5, 10, 1990)]] if odds(40);
		return ['among', $not, ['column', 'đơn vị'], [map { ['text', $_->{name}] } some(2, @{$plan->{units}})]] if odds(30);
		return ['among', $not, text(), [map { ['text', $_] } some(3, @occasions, @roles)]];
	}
	return ['years', $not, ['column', 'năm thành lập'], 1950, 2000] if odds(25);
	return ['within', $not, date(1), period()];
}

sub amount {
	my ($branch, $proposer) = @_;
	return {n => pick(0, 1, 1, 2, 2, 3, 4, 6)} if odds(78);
	my @pct = @{pick([20, 1], [25, 2], [50, 1], [100, 1], [34, 1], [75, 1], [0, 1])};
	my $of = pick('any', 'kinds', 'kinds', defined $plan->{closed} ? 'units' : 'any');
	return {pct => \@pct, of => $of, kinds => kinds(), places => [['block', $plan->{closed}]],
		round => pick('xuống', 'lên', 'gần nhất')};
}

sub line {
	my ($campaign) = @_;
	my $how = draw(13);
	my $proposer = $how >= 5 && $how <= 8 && odds(25) ? 1 : 0;
	my $scope = {form => 'all'};
	my @blocks = map { $_->{name} } @{$plan->{blocks}};
	if ($campaign && @{$campaign->{branches}}) {
		$scope = {form => 'branch', branch => pick(@{$campaign->{branches}})} if $how <= 1;
		$scope = {form => 'each branch'} if $how == 2;
	}
	$scope = {form => 'unit', places => [['unit', pick(@{$plan->{units}})->{name}]]} if $how == 5;
	$scope = {form => 'total', places => places()} if $how == 6;
	$scope = {form => 'each unit', places => odds(50) ? places() : []} if $how == 7;
	$scope = {form => 'each block', blocks => [some(2, @blocks)]} if $how == 8 && @blocks;
	$scope = {form => 'each column', columns => [some(2, 'đơn vị', 'dịp', 'loại', 'đơn vị đề nghị', 'năm thành lập', 'chức danh', 'ngày sinh')]}
		if $how == 9;
	$proposer = 0 unless $scope->{form} =~ /^(unit|total|each unit)$/;
	$scope->{proposer} = $proposer;
	my $bound = draw(8);
	my $line = {scope => $scope};
	my $a = amount();
	if ($bound <= 3) { $line->{most} = $a }
	elsif ($bound == 4) { $line->{least} = $a }
	elsif ($bound == 5) { $line->{least} = $line->{most} = $a; $line->{exactly} = 1 }
	else {
		my $low = draw(3);
		@$line{'least', 'most'} = ({n => $low}, {n => $low + draw(3)});
	}
	$line->{kinds} = odds(75) ? kinds() : undef;
	$line->{except} = places() if odds(12);
	$line->{when} = condition(1) if odds(18);
	if ($line->{most} && odds(25)) {
		if (odds(50)) { $line->{prefer} = ['words', some(2, 'phòng', 'tổ', 'công nhân', 'giám')] }
		else { $line->{prefer} = ['when', condition(1)] }
	}
	return $line;
}

sub campaign {
	my ($n) = @_;
	my $c = {number => $n, title => $titles[$n - 1], branches => [], awards => [], conditions => []};
	$c->{branches} = [some(2, @branch_names)] if odds(30);
	if (odds(45)) {
		$c->{host} = odds(25) ? {any => 1} : {any => odds(25) ? 1 : 0, places => places()};
	}
	if (odds(50)) {
		$c->{subjects} = [map {
			my $g = {kinds => kinds()};
			$g->{places} = places() if odds(40);
			$g->{roles} = [some(2, @roles)] if odds(25);
			$g->{except} = places() if odds(20);
			$g;
		} 1 .. 1 + draw(2)];
	}
	$c->{period} = period() if odds(55);
	$c->{deadline} = [odds(50) ? 'chậm nhất' : 'trước', day()] if odds(25);
	push @{$c->{conditions}}, {expr => condition(2), when => odds(35) ? condition(1) : undef} while odds(22);
	if (odds(85)) {
		my @forms = shuffled(@form_names);
		for (1 .. 1 + (odds(25) ? 1 : 0)) {
			push @{$c->{awards}}, {forms => [splice(@forms, 0, odds(20) && @forms > 2 ? 2 : 1)], lines => [map { line($c) } 1 .. 1 + draw(3)]};
		}
	}
	return $c;
}

sub make_plan {
	$plan = {units => [], blocks => [], fields => []};
	my @names = some(6, @unit_names);
	@names = @unit_names[0, 1] if @names < 2;
	for my $name (@names) {
		my $u = {name => $name, also => []};
		push @{$u->{also}}, "V$1" if odds(25) && $name =~ /(\S+)$/;
		push @{$u->{also}}, "cơ quan $name" if odds(15);
		if (odds(15)) { $u->{until} = day(); }
		elsif (odds(8)) { $u->{since} = day(); }
		push @{$plan->{units}}, $u;
	}
	for my $name (@block_names[0 .. draw(4) - 1]) {
		my $open = odds(40) ? 1 : 0;
		my @members = map { ['unit', $_] } odds($open ? 40 : 100) ? some(3, @names) : ();
		# a block inside: only one that stands before, so that they never contain each other
		push @members, ['block', pick(@{$plan->{blocks}})->{name}] if @{$plan->{blocks}} && odds(30);
		push @{$plan->{blocks}}, {name => $name, open => $open, members => \@members};
	}
	my %open;
	for my $b (@{$plan->{blocks}}) {
		$open{$b->{name}} = $b->{open} || grep { $_->[0] eq 'block' && $open{$_->[1]} } @{$b->{members}};
		$plan->{closed} = $b->{name} unless $open{$b->{name}} || defined $plan->{closed};
	}
	$plan->{required} = odds(25) ? 1 : 0;
	$plan->{campaigns} = [map { campaign($_) } 1 .. 1 + draw(3)];
	$plan->{rules} = [];
	if (odds(35)) {
		my $columns = pick(['tên'], ['tên', 'đơn vị'], ['tên', 'đơn vị', 'thành tích'], ['mã'], ['tên', 'thành tích', 'loại']);
		push @{$plan->{rules}}, {lines => [{scope => {form => 'each column', columns => $columns, proposer => 0},
			most => {n => odds(70) ? 1 : 2}, kinds => odds(15) ? kinds() : undef, when => odds(12) ? condition(0) : undef}], conditions => []};
	}
	if (odds(20)) {
		push @{$plan->{rules}}, {lines => [odds(70) ? line() : ()], conditions => [odds(50) ? {expr => condition(1), when => undef} : ()]};
	}
	$plan->{amendments} = [];
	for my $c (@{$plan->{campaigns}}) {
		my @lines = map { @{$_->{lines}} } @{$c->{awards}};
		for my $n (1 .. @lines) {
			next unless odds(10) && $lines[$n - 1]{most};
			push @{$plan->{amendments}}, {campaign => $c->{number}, line => $n, change => 'thêm', by => 1 + draw(2)};
		}
		if ($c->{period} && odds(10) && $c->{period}[2] lt '2026-01-01') {
			push @{$plan->{amendments}}, {campaign => $c->{number}, change => 'kéo dài', to => '2026-01-31'};
		}
	}
}

# ---- the plan in words ----
sub kt_day { my ($y, $m, $d) = split /-/, $_[0]; return "$d/$m/$y" }
sub kt_places { return join ', ', map { $_->[0] eq 'block' ? w('khối') . ' ' . q1($_->[1]) : q1($_->[1]) } @{$_[0]} }
sub kt_kinds { return join ', ', map { w($_) } @{$_[0]} }
sub kt_period {
	my @p = @{$_[0][0]};
	return w('năm') . " $p[1]" if $p[0] eq 'year';
	return w('giai đoạn') . " $p[1]-$p[2]" if $p[0] eq 'stage';
	return w('năm học') . ' 2023-2024' if $p[0] eq 'school';
	my @roman = ('', 'I', 'II', 'III', 'IV');
	return w('quý') . ' ' . join(', ', map { $roman[$_] } $p[1] .. $p[2]) . ($p[3] == 2024 ? '' : ' ' . w('năm') . " $p[3]")
		if $p[0] eq 'quarter';
	return w('tháng') . sprintf(' %02d/%d', $p[1], $p[2]) if $p[0] eq 'month';
	return w('từ') . sprintf(' %02d/%d ', $p[1], $p[3]) . w('đến') . sprintf(' %02d/%d', $p[2], $p[3]) if $p[0] eq 'months';
	return w('từ') . ' ' . kt_day($p[1]) . ' ' . w('đến') . ' ' . kt_day($p[2]);
}
sub kt_expr {
	my ($op, @a) = @{$_[0]};
	return $a[1] == 1 ? $a[0] : sprintf('%d,5', ($a[0] - 1) / 2) if $op eq 'number';
	return "[$a[0]]" if $op eq 'column';
	return q1($a[0]) if $op eq 'text';
	return w($a[0]) if $op eq 'kind';
	return kt_day($a[0]) if $op eq 'date';
	return w('năm của') . ' ' . kt_expr($a[0]) if $op eq 'year of';
	return w('số') . ' ' . w('đơn vị') . ' ' . w('thuộc') . ' ' . kt_places($a[0]) if $op eq 'count units';
	return '(-' . kt_expr($a[0]) . ')' if $op eq 'minus';
	return '(' . kt_expr($a[0]) . " $op " . kt_expr($a[1]) . ')' if $op =~ /^[-+*\/]$/;
	return w('không') . ' (' . kt_expr($a[0]) . ')' if $op eq 'không';
	return '(' . kt_expr($a[0]) . ') ' . w($op) . ' (' . kt_expr($a[1]) . ')' if $op eq 'và' || $op eq 'hoặc';
	return kt_expr($a[1]) . ' ' . ($a[0] eq 'khác' ? w($a[0]) : $a[0]) . ' ' . kt_expr($a[2]) if $op eq 'compare';
	my $not = $a[0] ? w('không') . ' ' : '';
	my $left = kt_expr($a[1]) . " $not";
	return $left . w('chia hết cho') . ' ' . kt_expr($a[2]) if $op eq 'divides';
	return $left . w('là') . ' ' . kt_expr($a[2]) if $op eq 'is';
	return $left . w('thuộc') . ' ' . kt_places($a[2]) if $op eq 'belongs';
	return $left . w('trong') . ' (' . join(', ', map { kt_expr($_) } @{$a[2]}) . ')' if $op eq 'among';
	return $left . w('trong') . ' ' . w('giai đoạn') . " $a[2]-$a[3]" if $op eq 'years';
	return $left . w('trong') . ' ' . kt_period($a[2]) if $op eq 'within';
	die "expression $op";
}
sub kt_amount {
	my ($a) = @_;
	return $a->{n} unless $a->{pct};
	my $count = $a->{of} eq 'any' ? w('đề nghị') : $a->{of} eq 'kinds' ? kt_kinds($a->{kinds})
		: w('đơn vị') . ' ' . w('thuộc') . ' ' . kt_places($a->{places});
	my $pct = $a->{pct}[1] == 1 ? $a->{pct}[0] : sprintf('%d,5', ($a->{pct}[0] - 1) / 2);
	return "$pct % " . w('số') . " $count " . w("làm tròn $a->{round}");
}
sub kt_line {
	my ($l) = @_;
	my $s = $l->{scope};
	my $unit = $s->{proposer} ? w('đơn vị đề nghị') : w('đơn vị');
	my $prop = $s->{proposer} ? w('đơn vị đề nghị') . ' ' : '';
	my $t = '';
	$t = w('nhánh') . ' ' . q1($s->{branch}) . ': ' if $s->{form} eq 'branch';
	$t = w('mỗi') . ' ' . w('nhánh') . ': ' if $s->{form} eq 'each branch';
	$t = $prop . kt_places($s->{places}) . ': ' if $s->{form} eq 'unit';
	$t = w('tổng') . ' ' . $prop . kt_places($s->{places}) . ': ' if $s->{form} eq 'total';
	$t = w('mỗi') . " $unit" . (@{$s->{places}} ? ' ' . w('thuộc') . ' ' . kt_places($s->{places}) : '') . ': ' if $s->{form} eq 'each unit';
	$t = w('mỗi') . ' ' . w('khối') . ' ' . join(', ', map { q1($_) } @{$s->{blocks}}) . ': ' if $s->{form} eq 'each block';
	$t = w('mỗi') . ' ' . join(', ', map { "[$_]" } @{$s->{columns}}) . ': ' if $s->{form} eq 'each column';
	if ($l->{exactly}) { $t .= w('đúng') . ' ' . kt_amount($l->{most}) }
	elsif ($l->{least} && $l->{most}) { $t .= w('từ') . ' ' . kt_amount($l->{least}) . ' ' . w('đến') . ' ' . kt_amount($l->{most}) }
	elsif ($l->{least}) { $t .= w('ít nhất') . ' ' . kt_amount($l->{least}) }
	else { $t .= w('không quá') . ' ' . kt_amount($l->{most}) }
	$t .= ' ' . ($l->{kinds} ? kt_kinds($l->{kinds}) : w('đề nghị'));
	$t .= ' ' . w('trừ') . ' ' . kt_places($l->{except}) if $l->{except};
	$t .= ' ' . w('khi') . ' ' . kt_expr($l->{when}) if $l->{when};
	if (my $p = $l->{prefer}) {
		my ($how, @of) = @$p;
		$t .= ', ' . w('ưu tiên') . ' ' . ($how eq 'words' ? join(', ', map { q1($_) } @of) : w('khi') . ' ' . kt_expr($of[0]));
	}
	return $t;
}
sub kt_condition {
	my ($c) = @_;
	return w('điều kiện') . ' "C": ' . kt_expr($c->{expr}) . ($c->{when} ? ' ' . w('khi') . ' ' . kt_expr($c->{when}) : '');
}
sub kt_campaign {
	my ($c, $mix) = @_;
	my @clauses;
	if (my $h = $c->{host}) {
		push @clauses, w('chủ trì') . ': ' . (!$h->{places} ? w('mọi đơn vị')
			: ($h->{any} ? w('mọi đơn vị') . ' ' . w('thuộc') . ' ' : '') . kt_places($h->{places}));
	}
	push @clauses, w('đối tượng') . ': ' . join('; ', map {
		kt_kinds($_->{kinds}) . ($_->{places} ? ' ' . w('thuộc') . ' ' . kt_places($_->{places}) : '')
			. ($_->{roles} ? ' ' . w('là') . ' ' . join(', ', map { q1($_) } @{$_->{roles}}) : '')
			. ($_->{except} ? ' ' . w('trừ') . ' ' . kt_places($_->{except}) : '')
	} @{$c->{subjects}}) if $c->{subjects};
	push @clauses, w('mục tiêu') . ': "Hoàn thành nhiệm vụ"';
	push @clauses, w('thời gian') . ': ' . kt_period($c->{period}) if $c->{period};
	push @clauses, w('nhánh') . ': ' . join(', ', map { q1($_) } @{$c->{branches}}) if @{$c->{branches}};
	push @clauses, w('hạn gửi') . ': ' . w($c->{deadline}[0]) . ' ' . kt_day($c->{deadline}[1]) if $c->{deadline};
	push @clauses, kt_condition($_) for @{$c->{conditions}};
	@clauses = shuffled(@clauses) if $mix;
	# the lines keep their order: an amendment names one by its number
	my @awards = map {
		w('khen thưởng') . ': ' . join(', ', map { q1($_) } @{$_->{forms}}) . " {\n" . join('', map { "    " . kt_line($_) . "\n" } @{$_->{lines}}) . '  }'
	} @{$c->{awards}};
	my $at = $mix ? draw(1 + @clauses) : @clauses;
	splice @clauses, $at, 0, @awards;
	return w('chuyên đề') . " $c->{number} " . q1($c->{title}) . " {\n" . join('', map { "  $_\n" } @clauses) . '}';
}
sub kt_file {
	my ($mix) = @_;
	my @d;
	for my $u (@{$plan->{units}}) {
		my @items;
		push @items, w('viết tắt') . ': ' . join(', ', map { q1($_) } @{$u->{also}}) if @{$u->{also}};
		push @items, w('hiệu lực') . ': ' . w('đến') . ' ' . kt_day($u->{until}) if $u->{until};
		push @items, w('hiệu lực') . ': ' . w('từ') . ' ' . kt_day($u->{since}) if $u->{since};
		push @d, w('đơn vị') . ' ' . q1($u->{name}) . (@items ? ' { ' . join(' ', @items) . ' }' : '');
	}
	for my $b (@{$plan->{blocks}}) {
		push @d, w('khối') . ' ' . q1($b->{name}) . ($b->{open} ? ' ' . w('mở') : '') . (@{$b->{members}} ? ': ' . kt_places($b->{members}) : '');
	}
	push @d, w('trường') . ' [số năm]: ' . w('con số') . ($plan->{required} ? '; ' . w('bắt buộc') : '');
	push @d, w('năm học') . ' 2023-2024: ' . w('từ') . ' 05/09/2023 ' . w('đến') . ' 31/05/2024';
	push @d, kt_campaign($_, $mix) for @{$plan->{campaigns}};
	for my $r (0 .. $#{$plan->{rules}}) {
		my $rule = $plan->{rules}[$r];
		my @items = ((map { kt_line($_) } @{$rule->{lines}}), map { kt_condition($_) } @{$rule->{conditions}});
		push @d, w('quy định') . " \"Quy định $r\" {\n" . join('', map { "  $_\n" } @items) . '}';
	}
	my @amendments = map {
		w('bổ sung') . ' "Công văn 1": ' . w('chuyên đề') . " $_->{campaign} " . ($_->{line} ? w('dòng') . " $_->{line} " : '')
			. w($_->{change}) . ' ' . ($_->{change} eq 'kéo dài' ? w('đến') . ' ' . kt_day($_->{to}) : $_->{by})
	} @{$plan->{amendments}};
	push @d, @amendments;
	@d = shuffled(@d) if $mix;
	return w('kế hoạch') . ' "1/KH" ' . w('năm') . " 2024 {\n}\n" . join("\n", @d) . "\n";
}

# ---- nominations ----
my %values = (
	'chuyên đề' => sub {
		my $n = 1 + draw(3);
		return pick('1', "Chuyên đề $n", "$n. $titles[$n - 1]", 'Phong trào lạ', '9', "0$n") if odds(8);
		return pick(1, $n <= @{$plan->{campaigns}} ? $n : 1);
	},
	'nhánh' => sub { return pick('', '', @branch_names, 'hoạt  động HÈ') },
	'đơn vị đề nghị' => \&unit_cell, 'đơn vị' => \&unit_cell,
	'tên' => sub { return pick('Nguyễn Văn An', 'Trần Thị Hoà', 'trần thị hòa', 'Tổ Một', 'Phòng Hai', 'Ban Ba', 'Lê Tư', 'Tổng công ty', 'Đỗ Năm') },
	'ngày sinh' => sub { return pick('01/02/1980', '1980', '03/04/1991', '', '', '5-6-1980') },
	'loại' => sub { return pick('TT', 'CN', 'cá nhân', 'Tập thể', 'hộ', 'DN', 'CN', 'TT') },
	'chức danh' => sub { return pick(@roles, 'Giám Đốc', 'kế toán', 'tổ phó', '') },
	'hình thức' => sub { return pick('', @form_names, 'Bằng khen', 'bằng khen của tỉnh năm 2024', 'Cờ', 'Huân chương') },
	'thành tích' => sub { return pick('Sáng kiến', 'sáng  kiến', 'Dân vận', 'hè') },
	'từ ngày' => sub { return odds(70) ? pick('01/01/2024', '05/09/2023', '2/4/2024', '2024-06-10') : slashes(day()) },
	'đến ngày' => sub { return odds(70) ? pick('31/12/2024', '31/05/2024', '30.06.2024', '30/9/2024') : slashes(day()) },
	'ngày gửi' => sub { return slashes(day()) },
	'dịp' => sub { return pick(@occasions, 'Kỷ niệm', '') },
	'năm thành lập' => sub { return pick('1990', '1975', '2024', '1.999', '14,5', '2019') },
	'số năm' => sub { return pick('1', '5', '10', '2,5', '0', '12') },
	'mã' => sub { return pick('001', '002', '012345678901', '012345678902', '123456789', 'A1', '') },
);
sub slashes { my ($y, $m, $d) = split /-/, $_[0]; return "$d/$m/$y" }
sub unit_cell {
	my @known = map { ($_->{name}, $_->{name}, @{$_->{also}}) } @{$plan->{units}};
	my $u = odds(82) ? pick(@known) : odds(60) ? pick('Sở Lạ', 'Công ty Z', 'Sở Y tê') : @{$plan->{blocks}} ? pick(@{$plan->{blocks}})->{name} : 'Sở Lạ';
	$u = uc $u if odds(6);
	$u =~ s/Hòa/Hoà/ if odds(30);
	$u =~ s/ /  / if odds(5);
	return $u;
}
sub unreadable { return pick('#N/A', '#REF!') if odds(50); return pick('không rõ', '31/02/2024', '14.5') }

sub make_data {
	my @columns = ('chuyên đề', 'tên');
	for my $c ('loại', 'đơn vị') { push @columns, $c if odds(94) }
	for my $c ('đơn vị đề nghị', 'nhánh', 'từ ngày', 'đến ngày') { push @columns, $c if odds(80) }
	for my $c ('hình thức', 'chức danh', 'ngày gửi', 'năm thành lập', 'số năm', 'dịp', 'thành tích', 'ngày sinh', 'mã') { push @columns, $c if odds(60) }
	my $dirt = pick(0, 2, 5, 12);
	my @rows;
	for (1 .. 1 + draw(9)) {
		push @rows, [map {
			my $v = $values{$_}->();
			$v = '' if odds($dirt);
			$v = unreadable() if odds($dirt / 2);
			$v;
		} @columns];
		$rows[-1] = [@{$rows[-2]}] if @rows > 1 && odds(15);
		push @{$rows[-1]}, 'thừa' if odds(1);
	}
	return (\@columns, \@rows);
}

my %decomposed;
{
	my @marks = ("\x{300}", "\x{301}", "\x{309}", "\x{303}", "\x{323}");
	my %base = ('a' => 'àáảãạ', 'e' => 'èéẻẽẹ', 'i' => 'ìíỉĩị', 'o' => 'òóỏõọ', 'u' => 'ùúủũụ', 'y' => 'ỳýỷỹỵ',
		"a\x{306}" => 'ằắẳẵặ', "a\x{302}" => 'ầấẩẫậ', "e\x{302}" => 'ềếểễệ', "o\x{302}" => 'ồốổỗộ', "o\x{31b}" => 'ờớởỡợ', "u\x{31b}" => 'ừứửữự');
	for my $b (keys %base) {
		my $n = 0;
		$decomposed{$_} = $b . $marks[$n++] for split //, $base{$b};
	}
	my %plain = ('ă' => "a\x{306}", 'â' => "a\x{302}", 'ê' => "e\x{302}", 'ô' => "o\x{302}", 'ơ' => "o\x{31b}", 'ư' => "u\x{31b}");
	@decomposed{keys %plain} = values %plain;
	# canonical order: the dot below stands before the circumflex and the breve, the horn before every tone
	$decomposed{$_} =~ s/([\x{302}\x{306}])\x{323}/\x{323}$1/ for keys %decomposed;
}
sub decompose { return join '', map { $decomposed{$_} // $_ } split //, $_[0] }

sub csv {
	my ($sep, $eol, @rows) = @_;
	return join '', map { join($sep, map { my $v = $_; if ($v =~ /[",;\t|\r\n]/) { $v =~ s/"/""/g; $v = "\"$v\"" } $v } @$_) . $eol } @rows;
}

sub value {    # a Perl value as text, the same every time
	my ($v) = @_;
	return 'undef' unless defined $v;
	return '[' . join(',', map { value($_) } @$v) . ']' if ref $v eq 'ARRAY';
	return '{' . join(',', map { "'$_'=>" . value($v->{$_}) } sort keys %$v) . '}' if ref $v eq 'HASH';
	return $v if $v =~ /^(0|[1-9][0-9]*)$/;
	return "'$v'";
}
sub put {
	my ($name, $text) = @_;
	open my $out, '>:raw:encoding(UTF-8)', "$dir/$name" or die "$dir/$name: $!\n";
	print $out $text;
	close $out or die "$dir/$name: $!\n";
}

for my $n ($first .. $last) {
	chance_from($n);
	make_plan();
	my ($columns, $rows) = make_data();
	$in_english = 0;
	put("$n.kt", kt_file(0));
	put("$n.plan", value($plan) . "\n");
	put("$n.csv", csv(',', "\n", $columns, @$rows));
	$in_english = odds(60);
	put("$n-b.kt", (odds(30) ? "\x{feff}" : '') . kt_file(1));
	my @order = shuffled(0 .. $#$columns);
	my $extra = odds(50);
	my $torn = grep { @$_ != @$columns } @$rows;
	@order = (0 .. $#$columns) if $torn;
	my @header = map { odds(30) ? decompose($_) : $_ } map { odds(50) && exists $key{$_} ? $key{$_} : $_ } @$columns[@order];
	my @b = ([@header, $extra ? 'ghi chú riêng' : ()], map { [@$_[@order], $extra ? pick('', 'abc', '12') : (), @$_[@$columns .. $#$_]] } @$rows);
	put("$n-b.csv", (odds(30) ? "\x{feff}" : '') . csv(pick(',', ';', "\t", '|'), odds(50) ? "\r\n" : "\n", @b));
}

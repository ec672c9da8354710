#!/usr/bin/perl
# A second opinion about nominations, written from SPEC.md alone, slow and plain: judge.pl PLAN CSV [PLAN CSV ...] prints for each pair
#   = CSV
#   F row,code,severity                        a finding; row is empty for a count or a whole file
#   V row,verdict                              accepted, rejected, undetermined
#   G campaign,asked,ineligible,counted,undetermined    a count of which something was asked; campaign is empty for a quy định
# PLAN is what generate.pl writes beside a rule file. A truth is 1, 0 or undef (unknown), and comes with the columns that would
# decide it: [truth, {column => 1}].
use strict;
use warnings;
use utf8;
binmode STDOUT, ':encoding(UTF-8)';

# ---- section 6.1: keys ----
my %early;    # the tone mark of open oa, oe, uy stands on the first vowel
{
	my %tones = ('oa' => ['òa óa ỏa õa ọa', 'oà oá oả oã oạ'], 'oe' => ['òe óe ỏe õe ọe', 'oè oé oẻ oẽ oẹ'],
		'uy' => ['ùy úy ủy ũy ụy', 'uỳ uý uỷ uỹ uỵ']);
	for my $t (values %tones) {
		my @to = split / /, $t->[0];
		my @from = split / /, $t->[1];
		$early{$from[$_]} = $to[$_] for 0 .. $#from;
	}
}
sub key {
	my $k = lc $_[0];
	$k =~ s/[\x{200b}-\x{200d}\x{feff}]//g;
	$k =~ s/\s+/ /g;
	$k =~ s/^ | $//g;
	$k =~ s/(?<!q)(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?!\pL)/$early{$1}/g;
	return $k;
}

# ---- section 7: days and exact fractions ----
sub leap { my ($y) = @_; return $y % 4 == 0 && ($y % 100 != 0 || $y % 400 == 0) }
sub month_length { my ($y, $m) = @_; return $m == 2 ? (leap($y) ? 29 : 28) : (0, 31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[$m] }
sub day {    # the number of a day
	my ($y, $m, $d) = @_;
	my $n = 365 * ($y - 1) + int(($y - 1) / 4) - int(($y - 1) / 100) + int(($y - 1) / 400) + $d;
	$n += month_length($y, $_) for 1 .. $m - 1;
	return $n;
}
sub year_of { my ($n) = @_; my $y = int($n / 366) + 1; $y++ while day($y + 1, 1, 1) <= $n; return $y }
sub iso { return day(split /-/, $_[0]) }
sub gcd { my ($a, $b) = map { abs } @_; ($a, $b) = ($b, $a % $b) while $b; return $a || 1 }
sub fraction { my ($n, $d) = @_; ($n, $d) = (-$n, -$d) if $d < 0; my $g = gcd($n, $d); return [$n / $g, $d / $g] }
sub less { my ($a, $b) = @_; return $a->[0] * $b->[1] <=> $b->[0] * $a->[1] }

# ---- section 5.3, 5.4: cells ----
my %type = ('loại' => 'kind', 'đơn vị' => 'unit', 'đơn vị đề nghị' => 'unit', 'ngày sinh' => 'date', 'từ ngày' => 'date',
	'đến ngày' => 'date', 'ngày gửi' => 'date', 'năm thành lập' => 'number', 'số năm' => 'number');
my %kind;
for (['tập thể', 'tt', 'tap the', 'collective', 'collectives'], ['cá nhân', 'cn', 'ca nhan', 'individual', 'individuals'],
	['hộ gia đình', 'hộ', 'hgđ', 'ho gia dinh', 'household', 'households'],
	['doanh nghiệp', 'dn', 'doanh nghiep', 'enterprise', 'enterprises']) {
	my @words = @$_;
	$kind{$_} = $words[0] for @words;
}
sub read_date {
	my ($t, $bare) = @_;
	my ($y, $m, $d);
	if ($t =~ /^([0-9]{1,2})([\/.-])([0-9]{1,2})\2([0-9]{4})$/) { ($d, $m, $y) = ($1, $3, $4) }
	elsif ($t =~ /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/) { ($y, $m, $d) = ($1, $2, $3) }
	elsif ($bare && $t =~ /^([0-9]{4})$/) { return {day => day($1, 1, 1), year => 1} }
	else { return undef }
	return undef if $y < 1 || $m < 1 || $m > 12 || $d < 1 || $d > month_length($y, $m);
	return {day => day($y, $m, $d)};
}
sub read_number {
	my ($t) = @_;
	return undef unless $t =~ /^(-?)([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]+))?$/;
	my ($sign, $whole, $part) = ($1, $2, $3 // '');
	$whole =~ s/\.//g;
	my $f = fraction("$whole$part" + 0, 10 ** length $part);
	return $sign ? [-$f->[0], $f->[1]] : $f;
}

my $doubt_strangers = 0;    # take it for unknown where a unit is that the register does not know
my ($plan, %unit, %block, %row_unit, @rows, %has, $lacking);    # of the case at hand

# A cell is {state => empty, unreadable or read, text, value}
sub cell {
	my ($column, $text) = @_;
	$text =~ s/^\s+|\s+$//g;
	return {state => 'empty'} if $text eq '';
	return {state => 'unreadable'} if $text =~ /^(#N\/A|#REF!|#+)$/;
	my $type = $type{$column} // 'text';
	my $c = {state => 'read', text => $text};
	if ($type eq 'kind') { $c->{value} = $kind{key($text)} }
	elsif ($type eq 'number') { $c->{value} = read_number($text) }
	elsif ($type eq 'date') { $c->{value} = read_date($text, $column eq 'ngày sinh') }
	elsif ($type eq 'unit') { $c->{value} = unit_named($text) }
	else { $c->{value} = key($text) }
	$c->{state} = 'unreadable' unless defined $c->{value};
	return $c;
}
sub at { my ($row, $column) = @_; return $row->{$column} // {state => 'empty'} }
sub known { return at(@_)->{state} eq 'read' }

sub read_csv {
	my ($file) = @_;
	open my $in, '<:encoding(UTF-8)', $file or die "$file: $!\n";
	my @lines = grep { /\S/ } map { s/\r?\n$//r } <$in>;
	close $in;
	my @table = map {
		my @cells;
		my $line = "$_,";
		while ($line =~ /\G(?:"((?:[^"]|"")*)"|([^,]*)),/g) { push @cells, defined $1 ? $1 =~ s/""/"/gr : $2 }
		\@cells;
	} @lines;
	my $header = shift @table;
	%has = map { $_ => 1 } @$header;
	@rows = map {
		my $cells = $_;
		@$cells == @$header ? {map { $header->[$_] => cell($header->[$_], $cells->[$_]) } 0 .. $#$header} : {torn => 1};
	} grep { grep { /\S/ } @$_ } @table;
}

# ---- section 4.3: the register ----
# A unit value is {key, known}: the key of its first name where the register knows it, of the cell otherwise
sub unit_named {
	my $k = key($_[0]);
	return {key => $unit{$k}, known => 1, unit => 1} if exists $unit{$k};
	return {key => "block $k", known => 1, block => $block{$k}} if exists $block{$k};
	return {key => $k, known => 0};
}
sub held {    # everything listed in a block or in one inside it: keys of units, and of blocks as "block KEY"
	my ($b) = @_;
	my %in = ('block ' . key($b->{name}) => 1);
	for my $m (@{$b->{members}}) {
		if ($m->[0] eq 'unit') { $in{$unit{key($m->[1])}} = 1 }
		else { %in = (%in, %{held($block{key($m->[1])})}) }
	}
	return \%in;
}
sub is_open {
	my ($b) = @_;
	return $b->{open} || scalar grep { $_->[0] eq 'block' && is_open($block{key($_->[1])}) } @{$b->{members}};
}
sub place_holds {    # does a place hold a unit: 1, 0 or undef
	my ($place, $u) = @_;
	my ($what, $name) = @$place;
	return $u->{key} eq $unit{key($name)} ? 1 : 0 if $what eq 'unit';
	my $b = $block{key($name)};
	return held($b)->{$u->{key}} ? 1 : 0 if $u->{known};
	return is_open($b) ? undef : 0;
}
sub belongs {    # [truth, columns]
	my ($row, $column, $places) = @_;
	return [undef, {$column => 1}] unless known($row, $column);
	my $unknown = 0;
	for (@$places) {
		my $t = place_holds($_, at($row, $column)->{value});
		return [1, {}] if $t;
		$unknown = 1 unless defined $t;
	}
	$unknown = 1 if $doubt_strangers && !at($row, $column)->{value}{known};
	return $unknown ? [undef, {$column => 1}] : [0, {}];
}
sub all_closed { my ($places) = @_; return !grep { $_->[0] eq 'block' && is_open($block{key($_->[1])}) } @$places }

# ---- section 3: expressions ----
sub both { my %all; for (@_) { $all{$_} = 1 for keys %{$_->[1]} } return \%all }
sub negated { my ($a) = @_; return defined $a->[0] ? [$a->[0] ? 0 : 1, {}] : $a }
sub all_of {
	for (@_) { return [0, {}] if defined $_->[0] && !$_->[0] }
	my @unknown = grep { !defined $_->[0] } @_;
	return @unknown ? [undef, both(@unknown)] : [1, {}];
}
sub any_of { return negated(all_of(map { negated($_) } @_)) }

sub compare {
	my ($op, $c) = @_;
	return $op eq '=' ? $c == 0 : $op eq 'khác' ? $c != 0 : $op eq '<' ? $c < 0 : $op eq '<=' ? $c <= 0 : $op eq '>' ? $c > 0 : $c >= 0;
}
sub columns_in { my ($e) = @_; return $e->[0] eq 'column' ? ($e->[1] => 1) : map { ref $_ eq 'ARRAY' ? columns_in($_) : () } @$e }
# The value of a part of a condition: [type, value or undef, columns]
sub operand {
	my ($row, $e) = @_;
	my ($op, @a) = @$e;
	return ['number', fraction(@a), {}] if $op eq 'number';
	return ['text', $a[0], {}] if $op eq 'text';
	return ['kind', $a[0], {}] if $op eq 'kind';
	return ['date', iso($a[0]), {}] if $op eq 'date';
	if ($op eq 'column') {
		my $t = $type{$a[0]} // 'text';
		return [$t, undef, {$a[0] => 1}] unless known($row, $a[0]);
		my $v = at($row, $a[0])->{value};
		return [$t, $t eq 'date' ? $v->{day} : $v, {}];
	}
	if ($op eq 'count units') {
		my %in = map { %{held($block{key($_->[1])})} } @{$a[0]};
		return ['number', [scalar(grep { !/^block / } keys %in), 1], {}];
	}
	my @v = map { operand($row, $_) } @a;
	my %needs = map { %{$_->[2]} } grep { !defined $_->[1] } @v;
	my $dates = grep { $_->[0] eq 'date' } @v;
	my $type = $op eq 'year of' || $dates == 2 || !$dates ? 'number' : 'date';
	return [$type, undef, \%needs] if grep { !defined $_->[1] } @v;
	my ($x, $y) = map { $_->[1] } @v;
	return ['number', [year_of($x), 1], {}] if $op eq 'year of';
	return ['number', [-$x->[0], $x->[1]], {}] if $op eq 'minus';
	return ['number', [$x - $y, 1], {}] if $dates == 2;
	return ['date', $op eq '+' ? $x + $y->[0] : $x - $y->[0], {}] if $dates == 1;
	return ['number', fraction($x->[0] * $y->[0], $x->[1] * $y->[1]), {}] if $op eq '*';
	return $y->[0] ? ['number', fraction($x->[0] * $y->[1], $x->[1] * $y->[0]), {}] : ['number', undef, {columns_in($e)}] if $op eq '/';
	my $s = $op eq '+' ? 1 : -1;
	return ['number', fraction($x->[0] * $y->[1] + $s * $y->[0] * $x->[1], $x->[1] * $y->[1]), {}];
}
sub same {    # 1 or 0, of two known operands
	my ($a, $b) = @_;
	if ($a->[0] eq 'unit' || $b->[0] eq 'unit') {
		my ($x, $y) = map { $_->[0] eq 'unit' ? $_->[1] : unit_named($_->[1]) } $a, $b;
		return $x->{key} eq $y->{key} ? 1 : 0;
	}
	return less($a->[1], $b->[1]) == 0 ? 1 : 0 if $a->[0] eq 'number';
	return $a->[1] == $b->[1] ? 1 : 0 if $a->[0] eq 'date';
	return key($a->[1]) eq key($b->[1]) ? 1 : 0;
}
sub truth {
	my ($row, $e) = @_;
	return [1, {}] unless $e;
	my ($op, @a) = @$e;
	return negated(truth($row, $a[0])) if $op eq 'không';
	return all_of(map { truth($row, $_) } @a) if $op eq 'và';
	return any_of(map { truth($row, $_) } @a) if $op eq 'hoặc';
	my $not = shift @a;
	if ($op eq 'belongs') {
		my $t = belongs($row, $a[0][1], $a[1]);
		return $not ? negated($t) : $t;
	}
	my $left = operand($row, $a[0]);
	if ($op eq 'compare') {
		my $right = operand($row, $a[1]);
		return [undef, {%{$left->[2]}, %{$right->[2]}}] unless defined $left->[1] && defined $right->[1];
		my $c = $left->[0] eq 'date' ? $left->[1] <=> $right->[1] : less($left->[1], $right->[1]);
		return [compare($not, $c) ? 1 : 0, {}];
	}
	my @right = $op eq 'is' || $op eq 'divides' ? operand($row, $a[1]) : $op eq 'among' ? map { operand($row, $_) } @{$a[1]} : ();
	return [undef, {map { %{$_->[2]} } $left, @right}] if grep { !defined $_->[1] } $left, @right;
	return [undef, {$a[0][1] => 1}] if $doubt_strangers && $left->[0] eq 'unit' && !$left->[1]{known} && !grep { $_->[0] eq 'unit' || same($left, $_) } @right;
	my $t;
	if ($op eq 'is' || $op eq 'among') { $t = grep { same($left, $_) } @right }
	elsif ($op eq 'divides') {
		my ($x, $y) = ($left->[1], $right[0][1]);
		$t = $x->[1] == 1 && $y->[1] == 1 && $x->[0] % $y->[0] == 0;
	}
	elsif ($op eq 'years') { $t = less($left->[1], [$a[1], 1]) >= 0 && less($left->[1], [$a[2], 1]) <= 0 }
	else { $t = $left->[1] >= iso($a[1][1]) && $left->[1] <= iso($a[1][2]) }
	$t = !$t if $not;
	return [$t ? 1 : 0, {}];
}

# ---- findings ----
my (@found, %told);
sub find { my ($n, $code, $severity) = @_; push @found, [$n, $code, $severity] }
sub wrong {    # an error of the row
	my ($row, $code, $column) = @_;
	$row->{error} = 1;
	if ($code eq 'KT204') { $row->{told}{$column} = ['KT204', 'error'] }
	else { find($row->{n}, $code, 'error') }
}
sub note {    # of a cell that is empty, unreadable or a unit that the register does not know: once, the graver way
	my ($row, $column) = @_;
	if (!$has{$column}) { $told{$column} = 1; return }
	my $state = at($row, $column)->{state};
	my $code = $state eq 'empty' ? 'KT202' : $state eq 'unreadable' ? 'KT203' : ($type{$column} // '') ne 'unit' ? 'KT203' : !at($row, $column)->{value}{known} ? 'KT204' : return;
	$row->{told}{$column} //= [$code, 'warning'];
}
sub undecided { my ($row, $needs) = @_; $row->{undecided} = 1; note($row, $_) for sort keys %$needs }
sub weigh {    # a demand that has to be true
	my ($row, $t, $code, $column, $places) = @_;
	return undecided($row, $t->[1]) unless defined $t->[0];
	return if $t->[0];
	my $stranger = $column && known($row, $column) && !at($row, $column)->{value}{known};
	wrong($row, $stranger && all_closed($places) ? 'KT204' : $code, $column);
}

# ---- section 5.5 ----
sub campaign_named {
	my ($text) = @_;
	my $k = key($text);
	$k =~ s/^(phong trào thi đua|phong trào|chuyên đề|cđ|số|campaign) //;
	for my $c (@{$plan->{campaigns}}) {
		my ($n, $t) = ($c->{number}, key($c->{title}));
		return $c if $k =~ /^0*$n(\.0)?$/ || $k eq $t || $k =~ /^0*$n[.:) -]+\Q$t\E$/;
	}
	return undef;
}
sub branch_of {    # {state} and its key where the campaign has it
	my ($row, $c) = @_;
	return undef unless known($row, 'nhánh');
	my $k = at($row, 'nhánh')->{value};
	return (grep { key($_) eq $k } @{$c->{branches}}) ? $k : '';
}
sub forms { my ($c) = @_; my %seen; return grep { !$seen{key($_)}++ } map { @{$_->{forms}} } @{$c->{awards}} }
sub form_of {    # the key of the form, '' where there is no such form, undef where unknown
	my ($row, $c) = @_;
	my @forms = map { key($_) } forms($c);
	if (!known($row, 'hình thức')) { return @forms == 1 && at($row, 'hình thức')->{state} eq 'empty' ? $forms[0] : undef }
	my $k = at($row, 'hình thức')->{value};
	for (sort { length $b <=> length $a } @forms) { return $_ if $k =~ /^\Q$_\E(?!\w)/ }
	my @longer = grep { /^\Q$k\E(?!\w)/ } @forms;
	return @longer == 1 ? $longer[0] : '';
}
sub kind_in {
	my ($row, $kinds) = @_;
	return [1, {}] unless $kinds;
	return [undef, {'loại' => 1}] unless known($row, 'loại');
	my $k = at($row, 'loại')->{value};
	return [(grep { $_ eq $k } @$kinds) ? 1 : 0, {}];
}

# ---- section 6.2 ----
sub exists_on {
	my ($row, $column, $day) = @_;
	return unless known($row, $column) && at($row, $column)->{value}{unit} && known($row, $day);
	my $v = at($row, $column)->{value};
	my ($u) = grep { key($_->{name}) eq $v->{key} } @{$plan->{units}};
	my $on = at($row, $day)->{value}{day};
	find($row->{n}, 'KT210', 'warning') if $u->{until} && $on > iso($u->{until}) || $u->{since} && $on < iso($u->{since});
}
sub subjects {
	my ($row, $c) = @_;
	my @named = map { @{$_->{kinds}} } @{$c->{subjects}};
	my @in_lines = map { @{$_->{kinds} // []} } map { @{$_->{lines}} } @{$c->{awards}};
	return undecided($row, {'loại' => 1}) unless known($row, 'loại');
	my $k = at($row, 'loại')->{value};
	my @groups = grep { grep { $_ eq $k } @{$_->{kinds}} } @{$c->{subjects}};
	if (!@groups) {
		wrong($row, 'KT301') unless grep { $_ eq $k } @in_lines;
		return;
	}
	my ($role_only, @all, @asked);
	for my $g (@groups) {
		my @unit;
		push @unit, belongs($row, 'đơn vị', $g->{places}) if $g->{places};
		push @unit, negated(belongs($row, 'đơn vị', $g->{except})) if $g->{except};
		my $role = [1, {}];
		if ($g->{roles}) {
			my $r = known($row, 'chức danh') ? at($row, 'chức danh')->{value} : undef;
			$role = defined $r ? [(grep { key($_) eq $r } @{$g->{roles}}) ? 1 : 0, {}] : [undef, {'chức danh' => 1}];
		}
		push @asked, @{$g->{places} // []};
		my $place = all_of(@unit);
		push @all, all_of($place, $role);
		$role_only = 1 if (!defined $place->[0] || $place->[0]) && defined $role->[0] && !$role->[0];
	}
	my $t = any_of(@all);
	weigh($row, $t, $role_only ? 'KT303' : 'KT302', $role_only ? undef : 'đơn vị', \@asked);
}
sub judge_row {
	my ($row) = @_;
	if ($row->{torn}) {
		find($row->{n}, 'KT203', 'warning');
		$row->{undecided} = 1;
		return;
	}
	for (keys %has) { note($row, $_) if at($row, $_)->{state} eq 'unreadable' }
	my $named = known($row, 'chuyên đề');
	undecided($row, {'chuyên đề' => 1}) unless $named;
	my $c = $named ? campaign_named(at($row, 'chuyên đề')->{text}) : undef;
	if ($named && !$c) { wrong($row, 'KT201'); return }
	undecided($row, {'tên' => 1}) unless known($row, 'tên');
	for ('loại', 'đơn vị') { note($row, $_) if $has{$_} && !known($row, $_) }
	undecided($row, {'số năm' => 1}) if $plan->{required} && !known($row, 'số năm');
	return unless $c;
	$row->{campaign} = $c;
	my $kind = known($row, 'loại') ? at($row, 'loại')->{value} : '';
	note($row, 'đơn vị') if known($row, 'đơn vị') && $kind ne 'hộ gia đình' && $kind ne 'doanh nghiệp';
	note($row, 'đơn vị đề nghị') if known($row, 'đơn vị đề nghị');
	exists_on($row, 'đơn vị', 'đến ngày');
	exists_on($row, 'đơn vị đề nghị', 'ngày gửi');
	subjects($row, $c) if $c->{subjects};
	if ($c->{host} && $c->{host}{places}) {
		my $places = $c->{host}{places};
		weigh($row, belongs($row, 'đơn vị đề nghị', $places), 'KT305', 'đơn vị đề nghị', $places);
	}
	if (@{$c->{awards}}) {
		my $f = form_of($row, $c);
		undecided($row, {'hình thức' => 1}) unless defined $f;
		wrong($row, 'KT307') if defined $f && $f eq '';
	}
	my ($from, $to) = map { known($row, $_) ? at($row, $_)->{value}{day} : undef } 'từ ngày', 'đến ngày';
	if (defined $from && defined $to && $to < $from) { wrong($row, 'KT207') }
	elsif ($c->{period}) {
		my ($first, $last) = map { iso($_) } @{$c->{period}}[1, 2];
		for (@{$plan->{amendments}}) { $last = iso($_->{to}) if $_->{campaign} == $c->{number} && $_->{to} }
		if (grep { defined && ($_ < $first || $_ > $last) } $from, $to) { wrong($row, 'KT304') }
		else {
			undecided($row, {'từ ngày' => 1}) unless defined $from;
			undecided($row, {'đến ngày' => 1}) unless defined $to;
		}
	}
	if (my $d = $c->{deadline}) {
		my $last = iso($d->[1]) - ($d->[0] eq 'trước' ? 1 : 0);
		if (!known($row, 'ngày gửi')) { undecided($row, {'ngày gửi' => 1}) }
		elsif (at($row, 'ngày gửi')->{value}{day} > $last) { wrong($row, 'KT501') }
	}
	my $b = branch_of($row, $c);
	if (@{$c->{branches}}) {
		undecided($row, {'nhánh' => 1}) unless defined $b;
		wrong($row, 'KT206') if defined $b && $b eq '';
	}
	else { find($row->{n}, 'KT206', 'warning') if defined $b }
	for (@{$c->{conditions}}, map { @{$_->{conditions}} } @{$plan->{rules}}) {
		# what must not be: that the expression after khi is true and the condition false
		my $t = any_of(negated(truth($row, $_->{when})), truth($row, $_->{expr}));
		# the condition hangs on a unit that the register does not know: one cause, one finding
		if (defined $t->[0]) {
			$doubt_strangers = 1;
			my $doubted = any_of(negated(truth($row, $_->{when})), truth($row, $_->{expr}));
			$doubt_strangers = 0;
			my ($column) = grep { known($row, $_) && ($type{$_} // '') eq 'unit' } sort keys %{$doubted->[1]};
			if (!defined $doubted->[0]) { wrong($row, 'KT204', $column); next }
		}
		weigh($row, $t, 'KT306');
	}
}

# ---- section 6.3 ----
sub column_key {    # [key or undef, columns]
	my ($row, $column) = @_;
	return undef unless known($row, $column);
	my $v = at($row, $column)->{value};
	my $t = $type{$column} // 'text';
	return $t eq 'unit' ? $v->{key} : $t eq 'number' ? "$v->[0]/$v->[1]" : $t eq 'date' ? $v->{day} : $v;
}
sub citizen { my ($row) = @_; return known($row, 'mã') && at($row, 'mã')->{text} =~ /^([0-9]{9}|0[0-9]{11})$/ ? $1 : undef }
sub two_people {
	my ($a, $b) = @_;
	my ($x, $y) = map { known($_, 'ngày sinh') ? at($_, 'ngày sinh')->{value} : undef } $a, $b;
	if ($x && $y) {
		return 1 if $x->{year} || $y->{year} ? year_of($x->{day}) != year_of($y->{day}) : $x->{day} != $y->{day};
	}
	my ($i, $j) = (citizen($a), citizen($b));
	return defined $i && defined $j && $i ne $j;
}
sub is_repeat_rule {
	my ($line) = @_;
	return $line->{scope}{form} eq 'each column' && $line->{most} && !$line->{least} && !$line->{most}{pct}
		&& grep { $_ eq 'tên' || $_ eq 'mã' } @{$line->{scope}{columns}};
}
sub repeats {
	my ($line) = @_;
	my @columns = @{$line->{scope}{columns}};
	my $by_name = grep { $_ eq 'tên' } @columns;
	my (@seen, %names);
	$names{at($_, 'tên')->{value}}++ for grep { known($_, 'tên') } @rows;
	for my $row (grep { !$_->{torn} && !$_->{error} } @rows) {
		my $cover = all_of(kind_in($row, $line->{kinds}), truth($row, $line->{when}));
		next if defined $cover->[0] && !$cover->[0];
		my $alone = $by_name && known($row, 'tên') && $names{at($row, 'tên')->{value}} == 1;
		my %lacks = map { $_ => 1 } grep { !known($row, $_) } @columns;
		if (%lacks || !defined $cover->[0]) {
			my %needs = (%lacks, %{$cover->[1]});
			if ($alone) { note($row, $_) for keys %needs }
			else { undecided($row, \%needs) }
			next;
		}
		my $key = join "\n", map { column_key($row, $_) } @columns;
		my @possible = grep { !($by_name && two_people($row, $_->{row})) } @seen;
		if ((grep { $_->{key} eq $key } @possible) >= $line->{most}{n}) {
			wrong($row, 'KT404');
			next;
		}
		if ($by_name && @columns > 1 && $line->{most}{n} == 1 && known($row, 'loại') && at($row, 'loại')->{value} eq 'cá nhân') {
			my $name = at($row, 'tên')->{value};
			find($row->{n}, 'KT405', 'warning') if grep { $_->{key} ne $key && $_->{person} && at($_->{row}, 'tên')->{value} eq $name } @possible;
		}
		push @seen, {row => $row, key => $key, person => known($row, 'loại') && at($row, 'loại')->{value} eq 'cá nhân'};
	}
}

# ---- section 6.4 ----
sub cover {
	my ($row, $line) = @_;
	my $c = $line->{campaign};
	my $s = $line->{scope};
	my @parts = (kind_in($row, $line->{kinds}), truth($row, $line->{when}));
	my $column = $s->{proposer} ? 'đơn vị đề nghị' : 'đơn vị';
	if ($s->{form} eq 'branch' || $s->{form} eq 'each branch') {
		my $b = branch_of($row, $c);
		push @parts, !defined $b ? [$s->{form} eq 'branch' ? undef : 1, {'nhánh' => 1}] : [$b ne '' && ($s->{form} eq 'each branch' || $b eq key($s->{branch})) ? 1 : 0, {}];
	}
	if ($line->{forms}) {
		my $f = form_of($row, $c);
		push @parts, !defined $f || $f eq '' ? [undef, {'hình thức' => 1}] : [(grep { key($_) eq $f } @{$line->{forms}}) ? 1 : 0, {}];
	}
	push @parts, belongs($row, $column, $s->{places}) if $s->{places} && @{$s->{places}};
	push @parts, belongs($row, $column, [map { ['block', $_] } @{$s->{blocks}}]) if $s->{blocks};
	push @parts, negated(belongs($row, $column, $line->{except})) if $line->{except};
	return all_of(@parts);
}
sub judge_cover {
	my ($row) = @_;
	my $c = $row->{campaign} or return;
	my @lines = map { @{$_->{lines}} } @{$c->{awards}};
	return if $row->{error} || !@lines;
	my $t = any_of(map { cover($row, $_) } @lines);
	return undecided($row, $t->[1]) unless defined $t->[0];
	return if $t->[0];
	# KT204 instead, where it is the unit alone that fails: with a place that holds it, a line would cover the row
	for my $line (@lines) {
		my $s = $line->{scope};
		my $column = $s->{proposer} ? 'đơn vị đề nghị' : 'đơn vị';
		next unless known($row, $column) && !at($row, $column)->{value}{known};
		next unless @{$s->{places} // []} || $s->{blocks};
		my $rest = cover($row, {%$line, scope => {%$s, places => undef, blocks => undef}});
		if (!defined $rest->[0] || $rest->[0]) { wrong($row, 'KT204', $column); return }
	}
	wrong($row, 'KT403');
}

# ---- section 6.5 ----
sub group_keys {    # of a row under a line: ([keys that it surely or possibly has] or undef for any, sure)
	my ($row, $line) = @_;
	my $s = $line->{scope};
	my $column = $s->{proposer} ? 'đơn vị đề nghị' : 'đơn vị';
	if ($s->{form} eq 'each unit') { return known($row, $column) ? ([at($row, $column)->{value}{key}], 1) : (undef, 0) }
	if ($s->{form} eq 'each branch') { my $b = branch_of($row, $line->{campaign}); return defined $b ? ([$b], 1) : (undef, 0) }
	if ($s->{form} eq 'each block') {
		return (undef, 0) unless known($row, $column);
		my (@surely, @maybe);
		for (@{$s->{blocks}}) {
			my $t = place_holds(['block', $_], at($row, $column)->{value});
			push @surely, key($_) if $t;
			push @maybe, key($_) unless defined $t;
		}
		return ([@surely, @maybe], scalar @surely);
	}
	if ($s->{form} eq 'each column') {
		my @k = map { column_key($row, $_) } @{$s->{columns}};
		return (grep { !defined } @k) ? (undef, 0) : ([join "\n", @k], 1);
	}
	return ([''], 1);
}
sub key_columns {
	my ($line) = @_;
	my $s = $line->{scope};
	return $s->{form} eq 'each column' ? @{$s->{columns}} : $s->{form} eq 'each branch' ? 'nhánh' : $s->{proposer} ? 'đơn vị đề nghị' : 'đơn vị';
}
sub of_line { my ($line) = @_; return grep { !$_->{torn} && (!$line->{campaign} || $_->{campaign} && $_->{campaign} == $line->{campaign}) } @rows }

sub rounded {    # n * p / (100 d)
	my ($pct, $n, $how) = @_;
	my ($top, $bottom) = ($pct->[0] * $n, 100 * $pct->[1]);
	return $how eq 'xuống' ? int($top / $bottom) : $how eq 'lên' ? int(($top + $bottom - 1) / $bottom) : int((2 * $top + $bottom) / (2 * $bottom));
}
sub amount_of {    # (least, most) of an amount for one count
	my ($line, $amount, $key) = @_;
	return ($amount->{n}, $amount->{n}) unless $amount->{pct};
	my ($sure, $maybe) = (0, 0);
	if ($amount->{of} eq 'units') { $sure = operand({}, ['count units', $amount->{places}])->[1][0] }
	else {
		for my $row (of_line($line)) {
			next if $row->{error};
			my @parts = (kind_in($row, $amount->{of} eq 'kinds' ? $amount->{kinds} : undef));
			if ($line->{scope}{form} eq 'branch') {
				my $b = branch_of($row, $line->{campaign});
				push @parts, [defined $b ? ($b eq key($line->{scope}{branch}) ? 1 : 0) : undef, {}];
			}
			my ($keys, $certain) = group_keys($row, $line);
			my $mine = !$keys || grep { $_ eq $key } @$keys;
			push @parts, [$mine ? ($certain ? 1 : undef) : 0, {}];
			my $t = all_of(@parts)->[0];
			next if defined $t && !$t;
			if ($t && !$row->{undecided}) { $sure++ } else { $maybe++ }
		}
	}
	return map { rounded($amount->{pct}, $_, $amount->{round}) } $sure, $sure + $maybe;
}
sub preferred {
	my ($row, $line) = @_;
	my ($how, @of) = @{$line->{prefer} // return 0};
	return truth($row, $of[0])->[0] ? 1 : 0 if $how eq 'when';
	my $kind = known($row, 'loại') ? at($row, 'loại')->{value} : '';
	my @words = (known($row, 'chức danh') ? at($row, 'chức danh')->{value} : (),
		$kind ne '' && $kind ne 'cá nhân' && known($row, 'tên') ? at($row, 'tên')->{value} : ());
	for my $w (map { key($_) } @of) { return 1 if grep { /^\Q$w\E(?![\pL\pM\pN])/ } @words }
	return 0;
}
sub tally {
	my ($line) = @_;
	my $s = $line->{scope};
	my %group;
	my $open_group = sub { $group{$_[0]} //= {in => []} };
	if ($s->{form} =~ /^(all|branch|unit|total)$/) { $open_group->('') }
	$open_group->(key($_)) for $s->{form} eq 'each branch' ? @{$line->{campaign}{branches}} : $s->{form} eq 'each block' ? @{$s->{blocks}} : ();
	my @places = @{$s->{places} // []};
	my $by_unit = $s->{form} eq 'each unit' && @places;
	if ($by_unit && $line->{least}) {
		for my $u (@{$plan->{units}}) {
			my $v = {key => key($u->{name}), known => 1};
			next if @places && !grep { place_holds($_, $v) } @places;
			next if grep { place_holds($_, $v) } @{$line->{except} // []};
			$open_group->($v->{key});
		}
	}
	my @in;
	for my $row (of_line($line)) {
		my $t = cover($row, $line);
		next if defined $t->[0] && !$t->[0];
		my ($keys, $sure) = group_keys($row, $line);
		my $as = $row->{error} ? 'ineligible' : $t->[0] && $sure && !$row->{undecided} ? 'counted' : 'undetermined';
		next if $as eq 'ineligible' && !$sure;    # nobody knows where it was asked
		if (!$keys) {    # perhaps of a count that no other row has: this row is undecided, for this line
			$row->{perhaps} = 1;
			note($row, $_) for grep { !known($row, $_) } key_columns($line);
		}
		push @in, {row => $row, as => $as, keys => $keys, first => preferred($row, $line)};
		if ($keys) { $open_group->($_) for @$keys }
	}
	@in = sort { $b->{first} <=> $a->{first} || $a->{row}{n} <=> $b->{row}{n} } @in;
	for my $key (sort keys %group) {
		my %n = (counted => 0, undetermined => 0, ineligible => 0);
		my @mine = grep { !$_->{keys} || grep { $_ eq $key } @{$_->{keys}} } @in;
		$n{$_->{as}}++ for @mine;
		my ($c, $u) = @n{'counted', 'undetermined'};
		my ($kept, $open) = (1, 0);
		if ($line->{most}) {
			my ($low, $high) = map { my $m = $_ + $line->{more}; $m < 0 ? 0 : $m } amount_of($line, $line->{most}, $key);
			if ($c + $u > $low) {
				$kept = 0;
				$open = 1 unless $c > $high;
				my ($before, $perhaps) = (0, 0);
				for my $x (grep { $_->{as} ne 'ineligible' } @mine) {
					if ($x->{as} eq 'counted') {
						if (++$before > $high) { $x->{row}{over} = 1; find($x->{row}{n}, 'KT401', 'error') }
						elsif ($before + $perhaps > $low) { $x->{row}{perhaps} = 1; $open = 1 }
					}
					else {
						$perhaps++;
						next if $before + $perhaps <= $low;
						$x->{row}{perhaps} = 1;
						$open = 1 unless $x->{row}{undecided} || !$x->{keys};    # of those without a key the empty cell is told
					}
				}
			}
		}
		if ($line->{least}) {
			my ($low, $high) = map { $_ + ($line->{fixed} ? $line->{more} : 0) } amount_of($line, $line->{least}, $key);
			if ($c < $high) {
				$kept = 0;
				if ($c + $u < $low) { find('', 'KT402', 'error') } else { $open = 1 }
			}
		}
		find('', 'KT406', 'warning') if $open;
		next if !@mine || !$line->{campaign};
		print join(',', 'G ' . ($line->{campaign} ? $line->{campaign}{number} : ''), scalar @mine, @n{'ineligible', 'counted', 'undetermined'}), "\n";
	}
}

sub judge {
	my ($plan_file, $csv) = @_;
	open my $in, '<:encoding(UTF-8)', $plan_file or die "$plan_file: $!\n";
	my $text = do { local $/; <$in> };
	close $in;
	$plan = eval "use utf8; $text" or die "$plan_file: $@";
	(%unit, %block, %told, @found) = ();
	for my $u (@{$plan->{units}}) { $unit{key($_)} = key($u->{name}) for $u->{name}, @{$u->{also}} }
	$block{key($_->{name})} = $_ for @{$plan->{blocks}};
	my @lines;
	for my $c (@{$plan->{campaigns}}) {
		my $n = 0;
		for my $award (@{$c->{awards}}) {
			for my $line (@{$award->{lines}}) {
				$n++;
				@$line{'campaign', 'forms', 'more'} = ($c, $award->{forms}, 0);
				$line->{fixed} = $line->{least} && $line->{most} && !$line->{least}{pct} && !$line->{most}{pct} && $line->{least}{n} == $line->{most}{n};
				$line->{more} += $_->{by} for grep { $_->{line} && $_->{line} == $n && $_->{campaign} == $c->{number} } @{$plan->{amendments}};
				push @lines, $line;
			}
		}
	}
	my @repeat_rules;
	for my $line (map { @{$_->{lines}} } @{$plan->{rules}}) {
		$line->{more} = 0;
		push @{is_repeat_rule($line) ? \@repeat_rules : \@lines}, $line;
	}
	read_csv($csv);
	print "= $csv\n";
	my $n = 0;
	$_->{n} = ++$n for @rows;
	judge_row($_) for @rows;
	repeats($_) for @repeat_rules;
	judge_cover($_) for @rows;
	tally($_) for @lines;
	for my $row (@rows) {
		find($row->{n}, @$_) for values %{$row->{told}};
		my $verdict = $row->{error} || $row->{over} ? 'rejected' : $row->{undecided} || $row->{perhaps} ? 'undetermined' : 'accepted';
		print "V $row->{n},$verdict\n";
	}
	find('', 'KT205', 'warning') for keys %told;
	print 'F ', join(',', @$_), "\n" for @found;
}

judge(splice @ARGV, 0, 2) while @ARGV >= 2;

#!/usr/bin/perl
# Two opinions about the same nominations: compare.pl KHEN FIRST LAST [DIR] makes the cases of the numbers FIRST to LAST, has them judged
# by khen and by judge.pl, and has khen judge each case a second time as it is said otherwise (generate.pl). Prints what differs.
# With DIR the files stay there. Exit status 1 where anything differs.
use strict;
use warnings;
use File::Basename qw(dirname);
use File::Temp qw(tempdir);

my ($khen, $first, $last, $dir) = @ARGV;
die "usage: compare.pl KHEN FIRST LAST [DIR]\n" unless defined $last;
my $here = dirname(__FILE__);
$dir //= tempdir(CLEANUP => 1);
system($^X, "$here/generate.pl", $dir, $first, $last) == 0 or die "generate.pl failed\n";

sub lines { my ($how) = @_; return join '', map { "$_\n" } sort @$how }

# What khen says, in the words of judge.pl. The reports stand one object a line.
sub khen_says {
	my ($name) = @_;
	open my $in, '-|', $khen, 'run', '--lang', 'en', '--format', 'json', "$dir/$name.kt", "$dir/$name.csv" or die "$khen: $!\n";
	my $text = do { local $/; <$in> } // '';
	close $in;
	return "status " . ($? >> 8) . ' signal ' . ($? & 127) . "\n" if $? & 127 || ($? >> 8) > 1;
	my @said;
	for my $line (split /\n/, $text) {
		my %m;
		while ($line =~ /"(code|severity|row|campaign|asked|ineligible|counted|undetermined)":(?:"([^"]*)"|(\d+|null))/g) {
			$m{$1} //= defined $2 ? $2 : $3 eq 'null' ? '' : $3;
		}
		if (defined $m{code}) { push @said, "F $m{row},$m{code},$m{severity}" }
		elsif (defined $m{counted} && $m{asked} && $m{campaign} ne '') {
			push @said, "G $m{campaign},$m{asked},$m{ineligible},$m{counted},$m{undetermined}";
		}
		if ($line =~ /"verdicts":\[([^\]]*)\]/) {
			my $n = 0;
			push @said, map { 'V ' . ++$n . ",$_" } $1 =~ /"(\w+)"/g;
		}
	}
	return lines(\@said);
}

sub oracle_says {
	my %said;
	my @pairs = map { ("$dir/$_.plan", "$dir/$_.csv") } $first .. $last;
	while (my @some = splice @pairs, 0, 1000) {
		open my $in, '-|', $^X, "$here/judge.pl", @some or die "judge.pl: $!\n";
		my $case;
		while (<$in>) {
			chomp;
			if (/^= .*?(\d+)\.csv$/) { $case = $1; $said{$case} = [] }
			else { push @{$said{$case}}, $_ }
		}
		close $in or die "judge.pl failed\n";
	}
	return \%said;
}

sub difference {
	my ($a, $b, $left, $right) = @_;
	my %n;
	$n{$_}++ for split /\n/, $a;
	$n{$_}-- for split /\n/, $b;
	return join '', map { $n{$_} > 0 ? "  only $left: $_\n" : $n{$_} < 0 ? "  only $right: $_\n" : '' } sort keys %n;
}

my $oracle = oracle_says();
my ($differ, $findings) = (0, 0);
for my $n ($first .. $last) {
	my $khen_a = khen_says($n);
	my $text = difference(lines($oracle->{$n}), $khen_a, 'oracle', 'khen');
	my $other = difference($khen_a, khen_says("$n-b"), 'as written', 'said otherwise');
	$findings += () = $khen_a =~ /^F /mg;
	next unless length "$text$other";
	$differ++;
	print "case $n\n$text$other";
}
printf "%d cases, %d findings, %d cases differ\n", $last - $first + 1, $findings, $differ;
exit($differ || !$findings ? 1 : 0);

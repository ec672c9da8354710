::notice file=examples/tour.kt,line=4,col=1,endColumn=31,title=KT157 total of awards::3 quota lines: at most 8 awards (collectives, individuals: 3; individuals, households: 5).

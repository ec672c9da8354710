campaign 1 "Một" { period: year 2024 awards: "Bằng khen", at most 1 collectives }
campaign 2 "Hai" { awards: "Bằng khen" { at most 2 collectives at most 2 individuals } }
movement 3 "Ba" { awards: "Bằng khen" { branch "Hè": at most 1 collectives branch "Đông": at most 1 collectives } }
amendment "Công văn 1", date 01/07/2024: campaign 1 add 1
amendment "Công văn 2": campaign 2 line 1 remove 1
amendment "Công văn 3": campaign 1 extended to date 31/03/2025
amendment "Công văn 4": movement 3 branch "Hè" add 1
amendment "Công văn 5": movement 3 branch "Đông" line 2 remove 1

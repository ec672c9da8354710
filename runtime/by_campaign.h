/* Rows by campaign, with what quota lines ask of most of them: where rows are in file order, it lies far apart. */
#ifndef KH_BY_CAMPAIGN_H
#define KH_BY_CAMPAIGN_H

#include "runtime/judging.h"

/* Fills j->by_campaign; once single rows are judged, and repeats. */
void kh_put_by_campaign(kh_judging *j);

#endif

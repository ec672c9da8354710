/* One interface over texts and sheets. Adds nothing to either. */
#include "runtime/data/records.h"

kh_records kh_records_of_csv(kh_csv *csv)
{
	return (kh_records){.csv = csv, .start = csv->at, .start_line = csv->next_line};
}

kh_records kh_records_of_sheet(kh_sheet *sheet)
{
	return (kh_records){.sheet = sheet};
}

kh_records_step kh_records_next(kh_records *records)
{
	if (records->csv) {
		records->step = kh_csv_next(records->csv);
		return records->step == KH_CSV_RECORD ? KH_RECORD
		       : records->step == KH_CSV_END  ? KH_RECORDS_END
						      : KH_RECORDS_STOPPED;
	}
	switch (kh_sheet_next(records->sheet)) {
	case KH_XML_PAUSED:
		return KH_RECORD;
	case KH_XML_END:
		return KH_RECORDS_END;
	case KH_XML_FAULT:
		break;
	}
	return KH_RECORDS_STOPPED;
}

void kh_records_rewind(kh_records *records)
{
	if (records->csv) {
		records->csv->at = records->start;
		records->csv->next_line = records->start_line;
	} else {
		kh_sheet_rewind(records->sheet);
	}
}

bool kh_records_trouble(const kh_records *records, kh_str name, kh_trouble *trouble)
{
	const kh_sheet *sheet = records->sheet;

	if (records->csv)
		return kh_csv_trouble(records->csv, records->step, name, trouble);
	name = kh_fmt("%s, %s", kh_str_c(name), kh_str_c(sheet->about->name));
	if (sheet->limit == NULL)
		return kh_book_trouble(trouble, name, kh_xml_fault(sheet->xml));
	kh_trouble_set(trouble, KH_KT216,
		       KH_ARGS(name, kh_fmt("%llu", (unsigned long long)sheet->row), KH_NO_STR, kh_str_of(sheet->limit),
			       sheet->about->name));
	return kh_trouble_word(trouble, 2, sheet->limit_what);
}

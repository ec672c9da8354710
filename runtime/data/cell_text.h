/* Texts of workbook cells. */
#ifndef KH_DATA_CELL_TEXT_H
#define KH_DATA_CELL_TEXT_H

#include <stddef.h>

/* Turns "_x000D_", as workbooks write what XML cannot hold, into the character, in place; gives the new length. Controls other
 * than line ends and tabs, surrogates and U+0000 stay as they are written. */
size_t kh_unescape(char *text, size_t len);

#endif

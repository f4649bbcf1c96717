/**
 * Tables as workbooks (XLSX) for those who go on counting: real numbers with the decimals that are
 * printed, formulas with their values beside them, a header that stays. Enter by {@link
 * se.utfall.api.sheet.WorkbookSpec#bytes()}. The same tables give the same bytes. What a table says
 * is decided elsewhere; reading workbooks belongs to the imports of the store.
 */
package se.utfall.api.sheet;

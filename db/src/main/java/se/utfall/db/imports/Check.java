package se.utfall.db.imports;

/**
 * A check of the staged rows against each other or the store.
 *
 * @param header column of the file that is named
 * @param code what is wrong when a row is found
 * @param query SQL that finds the bad rows: {@code row_number, value}
 */
record Check(String header, Problem.Code code, String query) {}

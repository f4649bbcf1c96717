package se.utfall.api.finance;

/**
 * A table on the list of tables.
 *
 * @param rows how many rows it has, in words
 * @param columns what its columns are, such as "Bokslut 2021–2023"
 * @param sources where it is printed; may be empty
 */
public record TableLine(
    String address,
    String title,
    String unit,
    String rows,
    String organisations,
    String columns,
    String sources) {}

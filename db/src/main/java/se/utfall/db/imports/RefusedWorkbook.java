package se.utfall.db.imports;

/** A workbook that is not read at all, or not further, and why. */
final class RefusedWorkbook extends Exception {
  private static final long serialVersionUID = 1;

  private final Problem.Code code;
  private final String value;

  RefusedWorkbook(Problem.Code code, String value) {
    super(code + " " + value);
    this.code = code;
    this.value = value;
  }

  void addTo(Problems problems) {
    problems.add(0, "", code, value);
  }
}

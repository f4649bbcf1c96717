package se.utfall.api.imports;

import java.util.List;
import se.utfall.api.imports.PreviewPage.CellLine;
import se.utfall.api.imports.PreviewPage.ProblemLine;
import se.utfall.api.imports.PreviewPage.RowLine;
import se.utfall.api.page.Frame;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.words.Words;
import se.utfall.db.imports.CellTexts;
import se.utfall.db.imports.ChangedCell;
import se.utfall.db.imports.ImportAnswer;
import se.utfall.db.imports.ImportChanges;
import se.utfall.db.imports.NewRow;
import se.utfall.db.imports.PendingImport;
import se.utfall.db.imports.Problem;

/** Says what a file would change. */
final class PreviewPages {
  private final Frame frame;
  private final Words words;
  private final ImportWords said;

  PreviewPages(Frame frame) {
    this.frame = frame;
    this.words = frame.words();
    this.said = new ImportWords(words);
  }

  /**
   * The page of a pending file.
   *
   * @param texts what stands in the cells that have problems
   */
  PreviewPage of(PendingImport file, ImportAnswer answer, CellTexts texts) {
    ImportChanges changes = answer.changes();
    String address = PendingPageController.ADDRESS + file.id();
    List<ProblemLine> problems =
        answer.problems().stream()
            .limit(ImportChanges.MOST)
            .map(problem -> line(problem, texts))
            .toList();
    boolean changesAnything = answer.inserted() + answer.revised() > 0;
    return new PreviewPage(
        frame.onward().to(address),
        frame.onward().to(address + "/avbryt"),
        part(file),
        finding(answer),
        words.text("import.preview.expires", said.clock(file.expiresAt())),
        problems,
        shown(problems.size(), answer.problemCount()),
        changes.cells().stream().map(this::line).toList(),
        shown(changes.cells().size(), changes.cellCount()),
        changes.rows().stream().map(this::line).toList(),
        shownRows(changes.rows(), answer.inserted()),
        changes.mark(),
        answer.problemCount() == 0 && changesAnything);
  }

  private String part(PendingImport file) {
    String kind = new KindWords(words).name(file.kind());
    return file.name().map(name -> kind + ", " + name).orElse(kind);
  }

  private String finding(ImportAnswer answer) {
    if (answer.problemCount() > 0) {
      return words.text(
          answer.problemCount() == 1 ? "import.preview.problem" : "import.preview.problems",
          said.count(answer.problemCount()));
    }
    if (answer.inserted() + answer.revised() == 0) {
      return words.text("import.preview.nothing", rows(answer.rows()));
    }
    return words.text(
        "import.preview.finding",
        rows(answer.rows()),
        said.count(answer.inserted()),
        said.count(answer.revised()),
        said.count(answer.unchanged()));
  }

  private String rows(int count) {
    return words.text(count == 1 ? "import.rows.one" : "import.rows", said.count(count));
  }

  private String shown(long shown, long all) {
    return shown < all
        ? words.text("import.preview.shown", said.count(shown), said.count(all))
        : "";
  }

  /** Money rows are told in pieces, so that their number is not that of the file's rows. */
  private String shownRows(List<NewRow> rows, long all) {
    return rows.size() < ImportChanges.MOST
        ? ""
        : words.text("import.preview.first-rows", said.count(rows.size()), said.count(all));
  }

  private ProblemLine line(Problem problem, CellTexts texts) {
    DataProblem told = ImportAnswers.problems(words, List.of(problem)).get(0);
    return new ProblemLine(
        told.row() == null ? "" : told.row().toString(),
        problem.column(),
        texts.of(problem).orElse(""),
        Words.sentence(told.message()));
  }

  private CellLine line(ChangedCell cell) {
    return new CellLine(
        Long.toString(cell.row()),
        String.join(", ", cell.key()),
        cell.column(),
        cell.isWithheld() ? words.text("figure.hidden") : said.cell(cell.old(), cell.isNumber()),
        said.cell(cell.fresh(), cell.isNumber()),
        cell.isNumber());
  }

  private RowLine line(NewRow row) {
    return new RowLine(
        Long.toString(row.row()),
        String.join(", ", row.key()),
        row.cells().stream()
            .map(
                cell ->
                    words.text(
                        "import.preview.cell",
                        cell.column(),
                        said.cell(cell.text(), cell.isNumber())))
            .toList());
  }
}

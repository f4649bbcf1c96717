package se.utfall.api.exitprogramme;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.api.exitprogramme.Cell.Told;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.Selection;
import se.utfall.api.money.BooksReader;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.FigureWords;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Frequency;
import se.utfall.db.period.Period;
import se.utfall.db.programme.ProgrammeRepository;
import se.utfall.db.programme.ProgrammeRepository.ImprovementAreaRow;
import se.utfall.db.revision.Reading;

/** Puts the yearly account together from what the reader may see. */
@Singleton
final class ExitProgrammeReader {
  /** Code of the programme in the file of areas to improve. */
  private static final String PROGRAMME = "AVHOPP";

  private final FigureReader figures;
  private final BooksReader books;
  private final ProgrammeRepository programme;

  ExitProgrammeReader(FigureReader figures, BooksReader books, ProgrammeRepository programme) {
    this.figures = figures;
    this.books = books;
    this.programme = programme;
  }

  /** Each year from the first to the last of which anything is known, or of those asked for. */
  List<YearAccount> read(Reading reading, Years wanted) {
    Map<Measure, Figures> told = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      figures
          .read(reading, Selection.all(measure.indicator()))
          .ifPresent(found -> told.put(measure, found));
    }
    Map<Integer, Worked> totals = CostTable.totals(books.read(reading));
    List<ImprovementAreaRow> areas = programme.improvementAreas(reading.revision(), PROGRAMME);
    TreeSet<Integer> known = new TreeSet<>(totals.keySet());
    areas.forEach(area -> known.add(year(area)));
    told.values().stream()
        .flatMap(ExitProgrammeReader::rows)
        .forEach(row -> known.add(row.periodFrom().getYear()));
    return wanted
        .of(known)
        .mapToObj(year -> account(year, told, Optional.ofNullable(totals.get(year)), areas))
        .toList();
  }

  private static YearAccount account(
      int year,
      Map<Measure, Figures> told,
      Optional<Worked> total,
      List<ImprovementAreaRow> areas) {
    Map<Measure, Cell> cells = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      cells.put(measure, cell(measure, Optional.ofNullable(told.get(measure)), year));
    }
    YearAccount asTold =
        new YearAccount(year, cells, areas.stream().filter(area -> year(area) == year).toList());
    return Revealing.withheld(Averages.in(asTold, total));
  }

  private static Cell cell(Measure measure, Optional<Figures> figures, int year) {
    List<ObservationRow> within =
        figures.stream()
            .flatMap(ExitProgrammeReader::rows)
            .filter(row -> row.periodFrom().getYear() == year)
            .toList();
    return within.stream()
        .filter(row -> Period.parse(row.period()).frequency() == Frequency.A)
        .findFirst()
        .map(row -> cell(measure, new Told(figures.orElseThrow().indicator(), row)))
        .orElseGet(
            () ->
                Cell.without(
                    measure, within.isEmpty() ? Absence.NOT_REPORTED : Absence.PART_OF_YEAR));
  }

  private static Cell cell(Measure measure, Told told) {
    if (told.row().status().equals("Q")) {
      return Cell.without(measure, Absence.HIDDEN);
    }
    if (told.row().qualifier().equals("withdrawn")) {
      return Cell.without(measure, Absence.WITHDRAWN);
    }
    return FigureWords.isFigure(told.row())
        ? Cell.told(measure, told)
        : Cell.without(measure, Absence.MISSING_IN_SOURCE);
  }

  private static Stream<ObservationRow> rows(Figures figures) {
    return figures.headline().stream().flatMap(series -> series.observations().stream());
  }

  private static int year(ImprovementAreaRow area) {
    return Period.parse(area.period()).from().getYear();
  }

  /** The years that are asked for; an end that is not is that of what is known. */
  record Years(Optional<Integer> from, Optional<Integer> to) {
    private static final int MOST = 100;

    private IntStream of(TreeSet<Integer> known) {
      Optional<Integer> first = from.or(() -> ends(known, true)).or(() -> to);
      Optional<Integer> last =
          to.or(() -> ends(known, false).filter(this::isReached)).or(() -> from);
      if (first.isPresent() && last.isPresent() && last.get() - first.get() >= MOST) {
        throw ProblemException.badRequest("parameter 'from'", "to 'to' is more than 100 years");
      }
      return first.isPresent() && last.isPresent()
          ? IntStream.rangeClosed(first.get(), last.get())
          : IntStream.empty();
    }

    private boolean isReached(int year) {
      return from.map(first -> first <= year).orElse(true);
    }

    private static Optional<Integer> ends(TreeSet<Integer> known, boolean first) {
      return known.isEmpty() ? Optional.empty() : Optional.of(first ? known.first() : known.last());
    }
  }
}

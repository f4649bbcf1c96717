package se.utfall.api.exitprogramme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.exitprogramme.ExitProgrammePage.Area;
import se.utfall.api.exitprogramme.ExitProgrammePage.Code;
import se.utfall.api.exitprogramme.ExitProgrammePage.Figure;
import se.utfall.api.exitprogramme.ExitProgrammePage.Row;
import se.utfall.api.money.SourceWords;
import se.utfall.api.words.Words;

/** Puts the accounts of the years into the words of their page. */
final class ExitProgrammePageMaking {
  private final Words words;
  private final CellWords cells;
  private final SourceWords sources;

  ExitProgrammePageMaking(Words words, SourceWords sources) {
    this.words = words;
    this.cells = new CellWords(words);
    this.sources = sources;
  }

  ExitProgrammePage page(String asOf, List<YearAccount> years) {
    List<Row> rows =
        new ArrayList<>(Arrays.stream(Measure.values()).map(one -> row(one, years)).toList());
    rows.add(new Row(words.text("exit.areas"), years.stream().map(this::areas).toList()));
    return new ExitProgrammePage(
        asOf,
        new ExitProgrammeSentence(words).lead(years),
        years.isEmpty() ? "" : new ExitProgrammeSentence(words).details(years),
        years.stream().map(year -> Integer.toString(year.year())).toList(),
        rows,
        years.stream().flatMap(this::areasOf).toList(),
        sources(years),
        Arrays.stream(Measure.values())
            .map(measure -> new Code(cells.name(measure), measure.indicator()))
            .toList());
  }

  private Row row(Measure measure, List<YearAccount> years) {
    return new Row(
        cells.name(measure), years.stream().map(year -> figure(year.cell(measure))).toList());
  }

  private Figure figure(Cell cell) {
    Optional<String> note = cell.told().flatMap(told -> Optional.ofNullable(told.row().note()));
    return new Figure(
        cells.of(cell),
        Stream.concat(note.stream(), cells.worked(cell).stream()).toList(),
        cell.isKnown());
  }

  private Figure areas(YearAccount year) {
    int n = year.areas().size();
    return n == 0
        ? new Figure(words.text("exit.absence." + Absence.NOT_REPORTED), List.of(), false)
        : new Figure(words.text("exit.areas.count", words.count(n)), List.of(), true);
  }

  private Stream<Area> areasOf(YearAccount year) {
    return year.areas().stream()
        .map(
            area ->
                new Area(
                    Integer.toString(year.year()),
                    area.area(),
                    sources.of(area.source(), area.section())));
  }

  private List<String> sources(List<YearAccount> years) {
    return years.stream()
        .flatMap(year -> Arrays.stream(Measure.values()).map(year::cell))
        .flatMap(cell -> cell.told().stream())
        .map(told -> sources.of(told.row().source(), told.row().section()))
        .distinct()
        .toList();
  }
}

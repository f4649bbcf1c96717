package se.utfall.api.exitprogramme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.words.Words;

/** Says what the accounts of the years tell and what they do not. */
final class ExitProgrammeSentence {
  private static final List<Measure> TOLD_FIRST =
      List.of(Measure.CASES, Measure.PERSONS, Measure.AVERAGE_COST);

  private final Words words;
  private final CellWords cells;

  ExitProgrammeSentence(Words words) {
    this.words = words;
    this.cells = new CellWords(words);
  }

  /** All of it. */
  String of(List<YearAccount> years) {
    return years.isEmpty() ? lead(years) : lead(years) + " " + details(years);
  }

  /** What the programme costs, or that this is missing. */
  String lead(List<YearAccount> years) {
    if (years.isEmpty()) {
      return words.text("exit.none");
    }
    return without(years, "M").isEmpty()
        ? total(years)
        : total(years) + " " + words.text("exit.request");
  }

  /** What else is known, and what is not. */
  String details(List<YearAccount> years) {
    List<String> said = new ArrayList<>();
    facts(years).ifPresent(said::add);
    if (isApart(years)) {
      said.add(words.text("exit.apart"));
    }
    averages(years).forEach(said::add);
    missing(years).ifPresent(said::add);
    return String.join(" ", said);
  }

  private String total(List<YearAccount> years) {
    List<String> known =
        years.stream()
            .filter(year -> year.cell(Measure.TOTAL_COST).isKnown())
            .map(this::total)
            .toList();
    List<String> lacking = without(years, "M");
    List<String> hidden = without(years, "Q");
    List<String> said = new ArrayList<>();
    if (known.isEmpty() && !lacking.isEmpty()) {
      said.add(words.text("exit.total.none", hidden.isEmpty() ? span(years) : listed(lacking)));
    } else if (!known.isEmpty()) {
      said.add(
          lacking.isEmpty()
              ? words.text("exit.total.all", listed(known))
              : words.text("exit.total.some", listed(known), listed(lacking)));
    }
    if (!hidden.isEmpty()) {
      said.add(words.text("exit.total.hidden", listed(hidden)));
    }
    return String.join(" ", said);
  }

  /** The years without a total for reasons of this status. */
  private static List<String> without(List<YearAccount> years, String status) {
    return years.stream()
        .filter(
            year ->
                year.cell(Measure.TOTAL_COST)
                    .absence()
                    .filter(why -> why.status().equals(status))
                    .isPresent())
        .map(year -> Integer.toString(year.year()))
        .toList();
  }

  private String total(YearAccount year) {
    return words.text("exit.in-year", cells.of(year.cell(Measure.TOTAL_COST)), year.year());
  }

  private static String span(List<YearAccount> years) {
    int first = years.get(0).year();
    int last = years.get(years.size() - 1).year();
    return first == last ? "" + first : first + "–" + last;
  }

  /** The latest known figure of cases, persons and average. */
  private Optional<String> facts(List<YearAccount> years) {
    List<String> facts =
        TOLD_FIRST.stream().flatMap(measure -> latest(years, measure).stream()).toList();
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("exit.known", listed(facts)));
  }

  private Optional<String> latest(List<YearAccount> years, Measure measure) {
    return years.stream()
        .filter(year -> year.cell(measure).told().isPresent())
        .reduce((earlier, later) -> later)
        .map(
            year -> {
              Cell cell = year.cell(measure);
              boolean estimated =
                  cell.told().filter(told -> told.row().status().equals("E")).isPresent();
              return words.text(
                  "exit.fact." + measure + (estimated ? ".estimated" : ""),
                  cells.of(cell),
                  year.year());
            });
  }

  /** Whether counts and averages are known, but never of one year together with a total. */
  private static boolean isApart(List<YearAccount> years) {
    return years.stream().anyMatch(year -> year.cell(Measure.AVERAGE_COST).told().isPresent())
        && years.stream().anyMatch(ExitProgrammeSentence::hasCount)
        && years.stream().noneMatch(year -> year.cell(Measure.TOTAL_COST).isKnown());
  }

  private static boolean hasCount(YearAccount year) {
    return year.cell(Measure.CASES).isKnown() || year.cell(Measure.PERSONS).isKnown();
  }

  private Stream<String> averages(List<YearAccount> years) {
    return years.stream()
        .filter(year -> year.cell(Measure.AVERAGE_COST).worked().isPresent())
        .map(
            year ->
                words.text(
                    "exit.average",
                    year.year(),
                    cells.worked(year.cell(Measure.AVERAGE_COST)).orElseThrow()));
  }

  private Optional<String> missing(List<YearAccount> years) {
    List<String> missing =
        new ArrayList<>(
            Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.TOTAL_COST && measure != Measure.PERSONS)
                .filter(measure -> years.stream().allMatch(year -> isLacking(year.cell(measure))))
                .map(measure -> words.text(measure.key() + ".in-sentence"))
                .toList());
    if (years.stream().allMatch(year -> year.areas().isEmpty())) {
      missing.add(words.text("exit.areas.in-sentence"));
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("exit.missing", span(years), listed(missing)));
  }

  private static boolean isLacking(Cell cell) {
    return cell.absence().filter(why -> why.status().equals("M")).isPresent();
  }

  private String listed(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : words.text("exit.and", String.join(", ", parts.subList(0, last)), parts.get(last));
  }
}

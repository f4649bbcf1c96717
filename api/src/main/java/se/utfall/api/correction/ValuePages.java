package se.utfall.api.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Onward;
import se.utfall.api.words.FigureWords;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.figures.CellVersionRow;
import se.utfall.db.figures.ObservationRow;
import se.utfall.db.period.Period;

/** Makes the form in which a value is corrected. */
final class ValuePages {
  private static final List<String> QUALIFIERS =
      List.of("exact", "derived", "approximate", "at_least", "less_than", "range", "missing");
  private static final List<String> STATUSES =
      List.of("A", "E", "P", "F", "M", "Q", "B", "D", "G", "I", "U", "V");

  private final Frame frame;
  private final Words words;

  ValuePages(Frame frame) {
    this.frame = frame;
    this.words = frame.words();
  }

  /** The form with what was typed, upon the value as it is now. */
  ValuePage of(CorrectedCell cell, ValueTyped typed) {
    return new ValuePage(
        FormAddress.of(frame),
        cell.indicator().name(),
        part(cell),
        now(cell),
        source(cell.now()),
        typed,
        Option.of(named("correction.qualifier.", QUALIFIERS, typed.qualifier()), typed.qualifier()),
        Option.of(named("correction.status.", STATUSES, typed.status()), typed.status()),
        back(cell));
  }

  /** The value as it is, with its unit. */
  String now(CorrectedCell cell) {
    return new FigureWords(words, cell.indicator()).withUnit(observation(cell.now()));
  }

  private String part(CorrectedCell cell) {
    String period = new PeriodWords(words).label(Period.parse(cell.now().period()));
    return Stream.of(
            Stream.of(cell.areaName()), cell.members().values().stream(), Stream.of(period))
        .flatMap(texts -> texts)
        .collect(Collectors.joining(", "));
  }

  private String source(CellVersionRow now) {
    return now.section() == null
        ? now.source()
        : words.text("indicator.section", now.source(), now.section());
  }

  private Map<String, String> named(String prefix, List<String> codes, String chosen) {
    Map<String, String> names = new LinkedHashMap<>();
    codes.forEach(code -> names.put(code, words.text(prefix + code)));
    if (!chosen.isEmpty() && words.has(prefix + chosen)) {
      names.putIfAbsent(chosen, words.text(prefix + chosen));
    }
    return names;
  }

  private String back(CorrectedCell cell) {
    String members =
        cell.members().entrySet().stream()
            .map(one -> "&member=" + Onward.encoded(one.getKey() + ":" + one.getValue()))
            .collect(Collectors.joining());
    String language = words.language().equals("sv") ? "" : "&lang=" + words.language();
    return "/indikatorer/"
        + Onward.encoded(cell.indicator().code())
        + "?area="
        + Onward.encoded(cell.now().area())
        + members
        + language;
  }

  private static ObservationRow observation(CellVersionRow now) {
    Period period = Period.parse(now.period());
    return new ObservationRow(
        now.series(),
        now.period(),
        period.from(),
        period.before(),
        now.value(),
        now.lower(),
        now.upper(),
        now.qualifier(),
        now.status(),
        now.source(),
        now.section(),
        now.note(),
        now.recordedAt());
  }
}

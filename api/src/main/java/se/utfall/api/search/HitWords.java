package se.utfall.api.search;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.page.Frame;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.period.Period;
import se.utfall.db.search.HitRow;

/** Says what was found. */
final class HitWords {
  private final Words words;
  private final PeriodWords periods;
  private final HitAddresses addresses;

  HitWords(Frame frame) {
    this.words = frame.words();
    this.periods = new PeriodWords(words);
    this.addresses = new HitAddresses(frame);
  }

  /** The hit in words. */
  Hit of(HitRow row) {
    Optional<String> page = addresses.page(row);
    return new Hit(
        row.kind(),
        row.code(),
        row.title(),
        text(row),
        page,
        page.orElseGet(() -> addresses.search(row)));
  }

  /** "Indikator", "Händelse". */
  String kind(String kind) {
    return words.text("search.kind." + kind);
  }

  private String text(HitRow row) {
    return switch (row.kind()) {
      case "indicator" -> joined(row.text(), said("owner", row.place()));
      case "area" -> joined(level(row));
      case "table" -> said("unit", row.text());
      case "line" -> joined(said("of-table", row.text()), row.place());
      case "organisation" -> joined(said("aliases", row.text()));
      case "strategy" ->
          joined(words.text("search.text.strategy", row.code(), row.text()), row.place());
      case "event" -> joined(event(row.period()), row.place(), said("source", row.part()));
      case "source" ->
          joined(
              said("code", row.code()),
              said("issued", periods.label(Period.parse(row.period()))),
              said("reference", row.text()));
      default -> "";
    };
  }

  private String level(HitRow row) {
    String level = words.text("search.level." + row.text());
    return row.place() == null ? level : words.text("search.text.within", level, row.place());
  }

  private String event(String period) {
    return Arrays.stream(period.split("\\.\\."))
        .map(Period::parse)
        .map(periods::label)
        .collect(Collectors.joining("–"));
  }

  private String said(String key, String what) {
    return what == null ? "" : words.text("search.text." + key, what);
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}

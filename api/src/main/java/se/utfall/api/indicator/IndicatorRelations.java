package se.utfall.api.indicator;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.SeriesFigures;
import se.utfall.api.indicator.IndicatorPage.Link;
import se.utfall.api.indicator.IndicatorPage.Related;
import se.utfall.api.overview.ThemeNames;
import se.utfall.api.page.Onward;
import se.utfall.api.words.Words;
import se.utfall.db.figures.IndicatorRow;
import se.utfall.db.revision.Reading;

/** Finds what else there is to read beside an indicator: in its theme, and in its area. */
@Singleton
final class IndicatorRelations {
  private static final int MOST = 8;

  private final FigureReader figures;

  IndicatorRelations(FigureReader figures) {
    this.figures = figures;
  }

  /** Those that the reader may see, the nearest after it in the catalogue first. */
  List<Related> of(
      Reading reading, IndicatorRow indicator, SeriesFigures shown, Words words, Onward onward) {
    List<IndicatorRow> all = figures.indicators(reading);
    Set<String> there = figures.indicatorsIn(reading, shown.area());
    Predicate<IndicatorRow> isOfTheme = row -> row.theme().equals(indicator.theme());
    Related theme =
        new Related(
            words.text("indicator.related.theme", ThemeNames.of(words, indicator.theme())),
            links(after(all, indicator).stream().filter(isOfTheme).toList(), onward),
            List.of(
                new Link(
                    onward.with("/indikatorer", "theme", indicator.theme()),
                    words.text("indicator.related.theme.all"))));
    Related area =
        new Related(
            words.text("indicator.related.area", shown.areaName()),
            links(
                after(all, indicator).stream()
                    .filter(isOfTheme.negate().and(row -> there.contains(row.code())))
                    .toList(),
                onward),
            List.of(
                new Link(
                    onward.to("/omraden/" + Onward.encoded(shown.area())),
                    words.text("indicator.related.area.all", shown.areaName()))));
    return shown.area().isEmpty() ? List.of(theme) : List.of(theme, area);
  }

  /** All others, begun where this one stands. */
  private static List<IndicatorRow> after(List<IndicatorRow> all, IndicatorRow one) {
    int at = all.stream().map(IndicatorRow::code).collect(Collectors.toList()).indexOf(one.code());
    return java.util.stream.Stream.concat(
            all.subList(at + 1, all.size()).stream(), all.subList(0, Math.max(at, 0)).stream())
        .toList();
  }

  private static List<Link> links(List<IndicatorRow> rows, Onward onward) {
    return rows.stream()
        .limit(MOST)
        .map(row -> new Link(onward.to("/indikatorer/" + Onward.encoded(row.code())), row.name()))
        .toList();
  }
}

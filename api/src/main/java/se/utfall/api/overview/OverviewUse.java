package se.utfall.api.overview;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.figures.Figures;
import se.utfall.api.words.Words;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.revision.Reading;

/**
 * Reads the overview: the themes in the order in which their first indicator was given, and money.
 */
@Singleton
final class OverviewUse {
  private static final String MONEY = "ekonomi";

  private final FigureReader figures;
  private final FinanceRepository finance;

  OverviewUse(FigureReader figures, FinanceRepository finance) {
    this.figures = figures;
    this.finance = finance;
  }

  List<Theme> read(Reading reading, Words words, Optional<String> asOf) {
    IndicatorLines lines = new IndicatorLines(words, asOf);
    Map<String, List<Line>> themes = new LinkedHashMap<>();
    for (Figures one : figures.headlines(reading)) {
      themes
          .computeIfAbsent(one.indicator().theme(), theme -> new ArrayList<>())
          .add(lines.of(one));
    }
    List<Line> money = new MoneyLines(words, finance, reading, asOf).lines();
    if (!money.isEmpty()) {
      themes.computeIfAbsent(MONEY, theme -> new ArrayList<>()).addAll(0, money);
    }
    return themes.entrySet().stream()
        .map(theme -> new Theme(ThemeNames.of(words, theme.getKey()), theme.getValue()))
        .toList();
  }
}

package se.utfall.api.analysis;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.utfall.analytics.batch.Batch;
import se.utfall.analytics.batch.BatchSettings;
import se.utfall.analytics.batch.Outcome;
import se.utfall.api.figures.Figures;
import se.utfall.api.figures.ThemeReader;
import se.utfall.api.figures.ThemeSeries;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Page;
import se.utfall.api.words.Words;
import se.utfall.db.revision.Reading;

/**
 * Takes the series of a theme through a method: all values of a page are read at once, then
 * analysed on all processors. A series that cannot be analysed says so in its item and disturbs no
 * other.
 */
@Singleton
final class ThemeUse {
  private static final Logger LOG = LoggerFactory.getLogger(ThemeUse.class);

  /** Few at a time, so that the smallest page too is shared between the processors. */
  private static final Batch BATCH =
      new Batch(new BatchSettings(BatchSettings.ofMachine().threads(), 8));

  private final ThemeReader themes;
  private final StoredStudies.Sources sources;

  ThemeUse(ThemeReader themes, StoredStudies.Sources sources) {
    this.themes = themes;
    this.sources = sources;
  }

  ThemeAnswer answer(Reading reading, ThemeQuery query) {
    ThemeSeries theme = themes.read(reading, query.theme());
    Page<Figures> page = query.query().page(theme.each(), Function.identity());
    FirstAsking first = new FirstAsking(sources, reading, query, theme.indicators().get(0));
    AnalysisAnswer usual = query.analysis().answer(asked(first, query));
    List<Study> series =
        themes.withValues(reading, page.items(), query.from(), query.to()).stream()
            .map(one -> new Study(one.indicator(), one.series().get(0)))
            .toList();
    List<Outcome<AnalysisAnswer>> outcomes =
        BATCH.run(
            first.all(series),
            study -> AskingOfSeries.answer(query.analysis(), asked(study, query)));
    List<ThemeAnswer.Item> items = new ArrayList<>();
    for (Outcome<AnalysisAnswer> outcome : outcomes) {
      Study study = series.get(items.size());
      items.add(item(study, usual, answered(outcome, study, query)));
    }
    return new ThemeAnswer(
        usual.method(), usual.parameters(), items, page.page(), page.size(), page.total());
  }

  private static Asked asked(Studies studies, ThemeQuery query) {
    return new Asked(studies, query.arguments(), query.words());
  }

  private static ThemeAnswer.Item item(Study study, AnalysisAnswer usual, AnalysisAnswer answer) {
    return new ThemeAnswer.Item(
        study.indicator().code(),
        study.series().area(),
        study.series().members(),
        answer.n(),
        Objects.equals(answer.parameters(), usual.parameters()) ? null : answer.parameters(),
        answer.result(),
        answer.warnings(),
        answer.text());
  }

  private static AnalysisAnswer answered(
      Outcome<AnalysisAnswer> outcome, Study study, ThemeQuery query) {
    if (outcome instanceof Outcome.Failed<AnalysisAnswer> failed) {
      Words words = query.words();
      if (failed.fault() instanceof ProblemException problem) {
        return without("refused", words.text("analysis.refused", problem.getMessage()), query);
      }
      LOG.error(
          "Request {}: {} failed on series {} of {}",
          query.request(),
          query.analysis().method(),
          study.series().series(),
          study.indicator().code(),
          failed.fault());
      return without("failed", words.text("analysis.failed"), query);
    }
    return outcome.toOptional().orElseThrow();
  }

  private static AnalysisAnswer without(String warning, String text, ThemeQuery query) {
    return new AnalysisAnswer(query.analysis().method(), 0, null, null, List.of(warning), text);
  }
}

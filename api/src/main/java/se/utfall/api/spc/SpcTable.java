package se.utfall.api.spc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.analytics.spc.Limits;
import se.utfall.analytics.spc.Point;
import se.utfall.api.analysis.AnalysisAnswer;
import se.utfall.api.analysis.Study;
import se.utfall.api.figures.Csv;
import se.utfall.api.figures.ValueCsv;
import se.utfall.db.figures.ObservationRow;

/** What a control chart draws, as delimited text: a row per period. */
final class SpcTable {
  private SpcTable() {}

  static String of(Study study, SpcFinding finding) {
    ValueCsv csv = new ValueCsv("mean", "lower_limit", "upper_limit", "variation", "signals");
    Map<Integer, Point> points = new HashMap<>();
    finding.result().points().forEach(point -> points.put(point.row(), point));
    List<ObservationRow> rows = finding.compared();
    for (int i = 0; i < rows.size(); i++) {
      row(csv, study, rows.get(i), Optional.ofNullable(points.get(i)));
    }
    return csv.text();
  }

  private static void row(ValueCsv csv, Study study, ObservationRow row, Optional<Point> point) {
    Optional<Limits> limits = point.flatMap(found -> found.group().limits().toOptional());
    csv.add(
        study.series(),
        row,
        point.map(found -> Csv.number(found.group().mean())).orElse(null),
        limits.map(found -> Csv.number(found.lower())).orElse(null),
        limits.map(found -> Csv.number(found.upper())).orElse(null),
        point.map(found -> AnalysisAnswer.word(found.variation())).orElse(null),
        point.map(SpcTable::signals).orElse(null));
  }

  private static String signals(Point point) {
    return point.signals().stream()
        .map(signal -> signal.rule().name() + " " + AnalysisAnswer.word(signal.direction()))
        .collect(Collectors.joining(", "));
  }
}

package se.utfall.api.gallery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.utfall.api.words.Words;
import se.utfall.charts.spec.ChartKind;
import se.utfall.charts.spec.ChartPoint;
import se.utfall.charts.spec.ChartSeries;
import se.utfall.charts.spec.ColourScale;
import se.utfall.charts.spec.ColourScale.Form;
import se.utfall.charts.spec.HeatCell;
import se.utfall.charts.spec.HeatRow;
import se.utfall.charts.spec.Heatmap;
import se.utfall.charts.spec.Mark;
import se.utfall.charts.spec.Multiples;
import se.utfall.charts.spec.SharePart;
import se.utfall.charts.spec.ShareRow;
import se.utfall.charts.spec.Shares;
import se.utfall.charts.spec.Timeline;
import se.utfall.charts.spec.TimelineEvent;
import se.utfall.charts.spec.TimelineWords;

/** Tables, answers and events of nobody, for examples; always the same. */
record MadeUpTables(Words words) {
  private static final String UNIT = "diagram.made.of100";
  private static final int FIRST_YEAR = 2020;
  private static final int[][] DISTRICTS = {
    {44, 46, 47, 49}, {41, 40, 39, 38}, {55, 57, 60, 61}, {50, 49, 52, 51}
  };
  private static final int[] CLASSES = {40, 50};

  /** Of three answers, by board and strategy: 0 no, 1 partly, 2 yes. */
  private static final int[][] ANSWERS = {{2, 1, 0}, {2, 2, 1}, {2, 1, 2}, {1, 2, 2}};

  private static final List<Integer> REACHED = List.of(12, 19, 31);

  MadeUpPicture heatmap() {
    List<String> years =
        IntStream.range(0, DISTRICTS[0].length)
            .mapToObj(i -> Integer.toString(FIRST_YEAR + i))
            .toList();
    List<HeatRow> rows =
        IntStream.range(0, DISTRICTS.length)
            .mapToObj(
                i ->
                    new HeatRow(
                        "",
                        district(i),
                        IntStream.of(DISTRICTS[i]).mapToObj(MadeUpTables::cell).toList()))
            .toList();
    ColourScale scale =
        new ColourScale(
            List.of(word("class.low"), word("class.middle"), word("class.high")), Form.SEQUENTIAL);
    return new MadeUpPicture(
        "heatmap", ChartKind.HEATMAP, UNIT, List.of(), new Heatmap(years, true, rows, scale));
  }

  private static HeatCell cell(int value) {
    int step = (int) IntStream.of(CLASSES).filter(limit -> value >= limit).count();
    return new HeatCell(OptionalInt.of(step), Integer.toString(value));
  }

  MadeUpPicture multiples() {
    List<ChartSeries> series =
        IntStream.range(0, DISTRICTS.length)
            .mapToObj(i -> new ChartSeries(district(i), years(DISTRICTS[i])))
            .toList();
    return new MadeUpPicture(
        "small-multiples",
        ChartKind.SMALL_MULTIPLES,
        UNIT,
        series,
        new Multiples(Optional.empty()));
  }

  private static List<ChartPoint> years(int[] values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> point(LocalDate.of(FIRST_YEAR + i, 1, 1), 12, values[i]))
        .toList();
  }

  private static ChartPoint point(LocalDate start, int months, int value) {
    String label = Integer.toString(start.getYear());
    Mark mark = new Mark.Exact(BigDecimal.valueOf(value));
    return new ChartPoint(start, start.plusMonths(months), label, mark, Integer.toString(value));
  }

  MadeUpPicture answers() {
    List<HeatRow> rows =
        IntStream.range(0, ANSWERS.length)
            .mapToObj(
                i ->
                    new HeatRow(
                        "", strategy(i), IntStream.of(ANSWERS[i]).mapToObj(this::answer).toList()))
            .toList();
    return new MadeUpPicture(
        "programme-heatmap",
        ChartKind.HEATMAP,
        "diagram.made.answers",
        List.of(),
        new Heatmap(List.of(board(0), board(1), board(2)), false, rows, scale()));
  }

  private HeatCell answer(int step) {
    return new HeatCell(OptionalInt.of(step), scale().steps().get(step));
  }

  MadeUpPicture shares() {
    List<ShareRow> rows = IntStream.range(0, ANSWERS.length).mapToObj(this::share).toList();
    return new MadeUpPicture(
        "programme-shares",
        ChartKind.SHARES,
        "diagram.made.answers",
        List.of(),
        new Shares(scale(), rows));
  }

  private ShareRow share(int strategy) {
    int boards = ANSWERS[strategy].length;
    List<SharePart> parts =
        IntStream.range(0, scale().steps().size())
            .mapToObj(step -> (int) IntStream.of(ANSWERS[strategy]).filter(a -> a == step).count())
            .map(count -> new SharePart(count, words.text("diagram.made.of", count, boards)))
            .toList();
    return new ShareRow("", strategy(strategy), parts, words.text("diagram.made.boards", boards));
  }

  private ColourScale scale() {
    return new ColourScale(List.of(word("no"), word("partly"), word("yes")), Form.DIVERGING);
  }

  MadeUpPicture timeline() {
    List<TimelineEvent> events =
        List.of(
            event(LocalDate.of(2022, 3, 25), 0, "day"),
            event(LocalDate.of(2022, 9, 1), 1, "month"),
            event(LocalDate.of(2023, 2, 1), 6, "lasting"));
    List<ChartPoint> points =
        IntStream.range(0, REACHED.size())
            .mapToObj(i -> point(LocalDate.of(2022, 7, 1).plusMonths(6L * i), 1, REACHED.get(i)))
            .toList();
    TimelineWords forms = new TimelineWords(word("day"), word("within"), word("lasting"));
    return new MadeUpPicture(
        "gvi-timeline",
        ChartKind.TIMELINE,
        "diagram.made.count",
        List.of(new ChartSeries(word("reached"), points)),
        new Timeline(events, forms));
  }

  /** Of one day when it has no months. */
  private TimelineEvent event(LocalDate start, int months, String key) {
    LocalDate end = months == 0 ? start.plusDays(1) : start.plusMonths(months);
    String event = "diagram.made.event." + key;
    return new TimelineEvent(
        start, end, months > 1, words.text(event + ".when"), words.text(event));
  }

  private String district(int index) {
    return words.text("diagram.example.district", letter(index));
  }

  private String board(int index) {
    return words.text("diagram.made.board", letter(index));
  }

  private String strategy(int index) {
    return words.text("diagram.made.strategy", index + 1);
  }

  private static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  private String word(String key) {
    return words.text("diagram.made.word." + key);
  }
}

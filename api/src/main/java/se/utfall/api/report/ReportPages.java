package se.utfall.api.report;

import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.api.figures.FigureReader;
import se.utfall.api.page.Choice;
import se.utfall.api.page.Frame;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.report.ReportPage.Item;
import se.utfall.api.report.ReportPage.Line;
import se.utfall.api.words.PeriodWords;
import se.utfall.api.words.Words;
import se.utfall.db.finance.FinanceRepository;
import se.utfall.db.report.ReportPackage;
import se.utfall.db.report.ReportSelection;
import se.utfall.db.revision.Store;

/** Says on pages what people have picked and what has been made. */
@Singleton
final class ReportPages {
  private static final int MOST_PACKAGES = 20;

  private final Store store;
  private final FigureReader figures;
  private final FinanceRepository finance;
  private final ItemTexts texts;

  ReportPages(Store store, FigureReader figures, FinanceRepository finance, ItemTexts texts) {
    this.store = store;
    this.figures = figures;
    this.finance = finance;
    this.texts = texts;
  }

  ReportPage.All all(Frame frame, List<ReportSelection> picked, List<ReportPackage> made) {
    Words words = frame.words();
    return new ReportPage.All(
        picked.stream()
            .map(
                one ->
                    new Line(
                        frame.onward().to("/rapport/urval/" + one.selectionId()),
                        one.name(),
                        words.text(
                            "report.parts", Integer.toString(texts.read(one.items()).size()))))
            .toList(),
        made.stream()
            .limit(MOST_PACKAGES)
            .map(
                one ->
                    new Line(
                        frame.onward().to("/rapport/paket/" + one.packageId()),
                        one.title(),
                        form(words, one)
                            + ", "
                            + said(words, one)
                            + ", "
                            + new PeriodWords(words).moment(one.createdAt())))
            .toList());
  }

  ReportPage.One one(Frame frame, ReportSelection picked, List<DataProblem> problems) {
    Words words = frame.words();
    return store.read(
        Optional.empty(),
        frame.caller().roles(),
        reading -> {
          Map<String, String> names = new LinkedHashMap<>();
          List<Choice> indicators =
              figures.indicators(reading).stream()
                  .map(row -> new Choice(row.code(), row.name()))
                  .toList();
          List<Choice> money =
              finance.tables(reading.revision()).stream()
                  .map(row -> new Choice(row.financeTable(), row.title()))
                  .toList();
          Stream.concat(indicators.stream(), money.stream())
              .forEach(choice -> names.put(choice.value(), choice.name()));
          List<ItemDraft> drafts = texts.read(picked.items());
          List<Item> items = new ArrayList<>();
          for (int i = 0; i < drafts.size(); i++) {
            items.add(item(words, names, drafts.get(i), i + 1));
          }
          return new ReportPage.One(
              picked.selectionId().toString(),
              picked.name(),
              picked.version(),
              items,
              indicators,
              money,
              said(words, problems, drafts));
        });
  }

  /** A selection as it was seen with what has been typed over it and could not be kept. */
  ReportSelection typed(ReportSelection seen, String name, List<ItemDraft> items) {
    return new ReportSelection(
        seen.selectionId(),
        seen.owner(),
        name,
        texts.write(items),
        seen.version(),
        seen.changedAt());
  }

  ReportPage.Package one(Frame frame, ReportPackage made) {
    Words words = frame.words();
    boolean isDone = made.status().equals("done");
    return new ReportPage.Package(
        made.packageId().toString(),
        made.title(),
        made.status(),
        said(words, made),
        words.text("report.shows", new PeriodWords(words).moment(made.asOf())),
        made.done(),
        made.total(),
        isDone ? PackageAnswer.address(made) + "/file" : "",
        words.text("report.fetch." + made.fileForm()),
        made.finishedAt() == null
            ? ""
            : words.text(
                "report.kept",
                new PeriodWords(words)
                    .moment(made.finishedAt().plus(Duration.ofDays(PackageWorker.DAYS_KEPT)))),
        said(words, texts.problems(made.problems()), texts.read(made.items())));
  }

  private static Item item(Words words, Map<String, String> names, ItemDraft draft, int number) {
    boolean isChart = draft.has("chart");
    boolean isTable = draft.has("table");
    String field = isChart || isTable ? "caption" : draft.has("heading") ? "heading" : "text";
    String sort = isChart ? "chart" : isTable ? "table" : field;
    return new Item(
        number,
        words.text("report.sort." + sort),
        isChart ? chart(names, draft) : isTable ? table(names, draft) : "",
        isChart && first(draft, "chart").startsWith("/") ? first(draft, "chart") : "",
        words.text("report.words." + field),
        first(draft, field),
        field.equals("text"));
  }

  /** The name of what a picture shows, with what its address chooses. */
  private static String chart(Map<String, String> names, ItemDraft draft) {
    String chart = first(draft, "chart");
    String code =
        chart.replaceFirst("\\?.*", "").replaceFirst(".*/", "").replaceFirst("\\.[a-z]+$", "");
    String query = chart.contains("?") ? chart.substring(chart.indexOf('?') + 1) : "";
    String chosen =
        URLDecoder.decode(query, StandardCharsets.UTF_8).replaceAll("(^|&)[A-Za-z]+=", ", ");
    return names.getOrDefault(code, code) + chosen;
  }

  private static String table(Map<String, String> names, ItemDraft draft) {
    String code = draft.has("indicator") ? first(draft, "indicator") : first(draft, "table");
    String part = String.join(", ", draft.fields().getOrDefault("organisation", List.of()));
    return names.getOrDefault(code, code) + (part.isEmpty() ? "" : ", " + part);
  }

  private static String first(ItemDraft draft, String field) {
    return draft.fields().getOrDefault(field, List.of("")).get(0);
  }

  private static List<String> said(
      Words words, List<DataProblem> problems, List<ItemDraft> drafts) {
    return problems.stream()
        .map(
            problem -> {
              String why = words.text("report.problem." + problem.code());
              return problem.row() == null || problem.row() > drafts.size()
                  ? why
                  : words.text(
                      "report.problem",
                      problem.row(),
                      ItemTexts.name(drafts.get(problem.row().intValue() - 1)),
                      why);
            })
        .toList();
  }

  private static String said(Words words, ReportPackage made) {
    return words.text("report.status." + made.status());
  }

  private static String form(Words words, ReportPackage made) {
    return words.text("report.form." + made.fileForm());
  }
}

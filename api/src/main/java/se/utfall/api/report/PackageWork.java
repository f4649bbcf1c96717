package se.utfall.api.report;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.words.Words;
import se.utfall.db.report.ReportPackage;
import se.utfall.db.revision.AsOf;
import se.utfall.db.revision.Store;

/**
 * Makes a package. Every item is read as of the moment of the package, so that all show the same
 * revision, with no transaction held open from the first to the last.
 */
@Singleton
final class PackageWork {
  private final Store store;
  private final ItemReader reader;
  private final ItemMaking making;
  private final ItemTexts texts;
  private final ObjectMapper json;

  PackageWork(
      Store store, ItemReader reader, ItemMaking making, ItemTexts texts, ObjectMapper json) {
    this.store = store;
    this.reader = reader;
    this.making = making;
    this.texts = texts;
    this.json = json;
  }

  /**
   * What came of the work.
   *
   * @param file empty if the work was stopped
   * @param shown how many figures, tables and texts are in the file
   */
  record Outcome(Optional<byte[]> file, int shown, List<DataProblem> problems) {}

  /**
   * Makes the file.
   *
   * @param roles what is read with
   * @param goesOn asked before each item with the number of those that are done
   */
  Outcome make(ReportPackage asked, Set<String> roles, IntPredicate goesOn) {
    Words words = Words.of(Optional.of(asked.language()));
    ReportCover cover = new ReportCover(asked.title(), asked.asOf(), words);
    ReportFile file =
        asked.fileForm().equals("zip") ? new ZipReport(cover, json) : new WordReport(cover);
    Labels labels = new Labels(words);
    List<DataProblem> problems = new ArrayList<>();
    List<ItemDraft> drafts = texts.read(asked.items());
    for (int i = 0; i < drafts.size(); i++) {
      if (!goesOn.test(i)) {
        return new Outcome(Optional.empty(), 0, problems);
      }
      try {
        PackageItem item = reader.read(drafts.get(i), words);
        add(
            file,
            labels,
            store.read(
                Optional.of(new AsOf(asked.asOf())),
                roles,
                reading -> making.make(reading, item, words)));
      } catch (ItemRefused refused) {
        problems.add(refused.problem(i + 1));
        file.text(note(words, i + 1, refused.problem(i + 1), drafts.get(i)));
      }
    }
    return new Outcome(
        Optional.of(file.finish(labels.sources())), drafts.size() - problems.size(), problems);
  }

  private static void add(ReportFile file, Labels labels, MadeItem made) {
    if (made instanceof MadeItem.Chart chart) {
      Label label = labels.next(chart);
      try {
        file.chart(chart, label);
      } catch (ProblemException refusal) {
        throw ItemRefused.of("chart", refusal);
      }
      labels.keep(chart, label);
    } else if (made instanceof MadeItem.Table table) {
      Label label = labels.next(table);
      file.table(table, label);
      labels.keep(table, label);
    } else if (made instanceof MadeItem.Written written) {
      if (written.item() instanceof PackageItem.Heading heading) {
        file.heading(heading);
      } else if (written.item() instanceof PackageItem.Text text) {
        file.text(text.text());
      }
    }
  }

  /** What stands in the place of an item that could not be shown. */
  private static String note(Words words, int number, DataProblem problem, ItemDraft draft) {
    String what = ItemTexts.name(draft);
    return words.text(
        "report.missing",
        Integer.toString(number),
        what,
        words.text("report.problem." + problem.code()));
  }
}

package se.utfall.api.imports;

import gg.jte.generated.precompiled.Templates;
import jakarta.inject.Singleton;
import se.utfall.api.imports.StartPage.ImportLine;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Notice;
import se.utfall.api.page.Onward;
import se.utfall.db.imports.ImportLog;
import se.utfall.db.imports.ImportRow;

/** Makes the page where an import begins, with the imports that were accepted below. */
@Singleton
final class StartPages {
  private static final int PER_PAGE = 20;

  private final ImportLog log;
  private final Templates templates;

  StartPages(ImportLog log, Templates templates) {
    this.log = log;
    this.templates = templates;
  }

  String render(Frame frame, int page, String chosen, Notice notice) {
    KindWords kinds = new KindWords(frame.words());
    ImportWords words = new ImportWords(frame.words());
    var lines =
        log.page(PER_PAGE, (long) page * PER_PAGE).stream()
            .map(row -> line(frame, kinds, words, row))
            .toList();
    boolean isLast = (page + 1L) * PER_PAGE >= log.count();
    StartPage start =
        new StartPage(
            kinds.all(),
            chosen,
            lines,
            isLast ? "" : address(frame.onward(), page + 1),
            page == 0 ? "" : address(frame.onward(), page - 1));
    return templates.importsStart(frame, start, notice).render();
  }

  private static String address(Onward onward, int page) {
    String there = onward.to("/import");
    return there + (there.contains("?") ? "&" : "?") + "page=" + page;
  }

  private static ImportLine line(Frame frame, KindWords kinds, ImportWords words, ImportRow row) {
    return new ImportLine(
        frame.onward().to("/import/" + row.id()),
        words.moment(row.recordedAt()),
        kinds.name(row.kind()),
        row.fileName() == null ? "" : row.fileName(),
        row.author(),
        frame.text(
            "import.counts",
            words.count(row.inserted()),
            words.count(row.revised()),
            words.count(row.unchanged())));
  }
}

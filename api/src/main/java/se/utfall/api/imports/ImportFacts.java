package se.utfall.api.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.api.imports.ImportPage.Told;
import se.utfall.api.words.Words;
import se.utfall.db.imports.ImportRow;

/** What is said of an import that was accepted, term by term. */
final class ImportFacts {
  private final Words words;
  private final ImportWords said;
  private final KindWords kinds;

  ImportFacts(Words words) {
    this.words = words;
    this.said = new ImportWords(words);
    this.kinds = new KindWords(words);
  }

  private String title(ImportRow row) {
    return words.text(
        row.fileName() == null ? "import.one.title" : "import.one.title.file",
        kinds.name(row.kind()),
        row.fileName());
  }

  ImportPage of(ImportRow row, Optional<String> reason) {
    List<Told> facts = new ArrayList<>();
    add(facts, "kind", kinds.name(row.kind()));
    add(facts, "when", said.moment(row.recordedAt()));
    add(facts, "by", row.author());
    add(facts, "file", row.fileName() == null ? words.text("import.one.form") : row.fileName());
    add(facts, "sha256", row.sha256());
    add(facts, "rows", said.count(row.rows()));
    add(facts, "inserted", said.count(row.inserted()));
    add(facts, "revised", said.count(row.revised()));
    add(facts, "unchanged", said.count(row.unchanged()));
    add(
        facts,
        "revision",
        row.revision() == null ? words.text("import.one.no-revision") : row.revision().toString());
    reason.ifPresent(text -> add(facts, "reason", text));
    return new ImportPage(title(row), facts);
  }

  private void add(List<Told> facts, String key, String text) {
    facts.add(new Told(words.text("import.one." + key), text));
  }
}

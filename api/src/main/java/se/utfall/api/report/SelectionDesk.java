package se.utfall.api.report;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utfall.api.page.Typed;
import se.utfall.api.problem.DataProblem;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.security.Caller;
import se.utfall.api.words.Words;
import se.utfall.db.naming.UniqueName;
import se.utfall.db.report.ReportSelection;
import se.utfall.db.report.ReportSelections;

/** Keeps what people pick for reports; everyone sees their own. */
@Singleton
final class SelectionDesk {
  private static final int MOST = 200;
  private static final int LONGEST_NAME = 200;

  private final ReportSelections selections;
  private final ItemReader reader;
  private final ItemTexts texts;

  SelectionDesk(ReportSelections selections, ItemReader reader, ItemTexts texts) {
    this.selections = selections;
    this.reader = reader;
    this.texts = texts;
  }

  /** The selections of a person, by name. */
  List<ReportSelection> list(Caller caller) {
    return selections.list(owner(caller));
  }

  /** A selection of a person; a 404 for that of another. */
  ReportSelection find(String id, Caller caller) {
    return parse(id)
        .flatMap(known -> selections.find(known, owner(caller)))
        .orElseThrow(
            () -> ProblemException.notFound("There is no selection '" + id + "' among yours."));
  }

  /** The items of a selection. */
  List<ItemDraft> items(ReportSelection selection) {
    return texts.read(selection.items());
  }

  /** Keeps a new one; a name that the person has used is a 409. */
  ReportSelection create(Caller caller, String name, List<ItemDraft> items) {
    String checked = checked(name, items);
    UUID id = UUID.randomUUID();
    if (selections.insert(id, owner(caller), checked, texts.write(items), MOST) == 0) {
      throw ProblemException.conflict(
          list(caller).size() < MOST
              ? taken(checked)
              : "You have " + MOST + " selections, which is as many as there can be.");
    }
    return find(id.toString(), caller);
  }

  /** Writes over the version that was seen; another that has come in between is a 412. */
  ReportSelection change(ReportSelection seen, Caller caller, String name, List<ItemDraft> items) {
    String checked = checked(name, items);
    int written =
        UniqueName.written(
                () ->
                    selections.update(
                        seen.selectionId(),
                        seen.owner(),
                        seen.version(),
                        checked,
                        texts.write(items)))
            .orElseThrow(() -> ProblemException.conflict(taken(checked)));
    if (written == 0) {
      throw ProblemException.preconditionFailed(
          "The selection has been changed since you read it; read it again.");
    }
    return find(seen.selectionId().toString(), caller);
  }

  /** Removes it. */
  void delete(String id, Caller caller) {
    ReportSelection found = find(id, caller);
    selections.delete(found.selectionId(), found.owner());
  }

  /** What is kept can be understood; whether it can be shown is seen when a report is made. */
  private String checked(String name, List<ItemDraft> items) {
    String plain = Typed.line(name);
    if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
      throw ProblemException.badRequest(
          "the field 'name'", "is empty or longer than " + LONGEST_NAME + " characters");
    }
    if (items.size() > Drafts.MOST) {
      throw ProblemException.badRequest(
          "the field 'items'", "holds more than " + Drafts.MOST + " items");
    }
    List<DataProblem> problems = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      try {
        reader.read(items.get(i), Words.sv());
      } catch (ItemRefused refused) {
        problems.add(refused.problem(i + 1));
      }
    }
    Drafts.refuse(problems);
    return plain;
  }

  private static String taken(String name) {
    return "You have a selection of the name '" + name + "' already.";
  }

  private static String owner(Caller caller) {
    return caller.name().orElseThrow();
  }

  private static Optional<UUID> parse(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}

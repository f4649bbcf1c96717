package se.utfall.api.report;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.utfall.api.problem.DataProblem;

/** Items and problems as the text that the store keeps. */
@Singleton
final class ItemTexts {
  private static final Argument<List<Map<String, Object>>> ITEMS =
      Argument.listOf(Argument.mapOf(String.class, Object.class));
  private static final Argument<List<DataProblem>> PROBLEMS = Argument.listOf(DataProblem.class);

  private final ObjectMapper json;

  ItemTexts(ObjectMapper json) {
    this.json = json;
  }

  List<ItemDraft> read(String text) {
    return maps(text).stream().map(ItemDraft::of).toList();
  }

  List<Map<String, Object>> maps(String text) {
    return parse(text, ITEMS);
  }

  List<DataProblem> problems(String text) {
    return parse(text, PROBLEMS);
  }

  String write(List<ItemDraft> drafts) {
    return text(drafts.stream().map(ItemDraft::toJson).toList());
  }

  /** Any object as JSON. */
  String text(Object object) {
    try {
      return json.writeValueAsString(object);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What a person would call the item: its caption, or else what it is of. */
  static String name(ItemDraft draft) {
    return Stream.of("caption", "heading", "text", "indicator", "chart", "table")
        .flatMap(field -> draft.fields().getOrDefault(field, List.of()).stream())
        .findFirst()
        .orElse("");
  }

  private <T> T parse(String text, Argument<T> type) {
    try {
      return json.readValue(text, type);
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }
}

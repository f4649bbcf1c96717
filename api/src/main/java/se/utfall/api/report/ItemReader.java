package se.utfall.api.report;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.api.charts.PictureAddress;
import se.utfall.api.charts.PictureAddresses;
import se.utfall.api.figures.SelectionQuery;
import se.utfall.api.problem.ProblemException;
import se.utfall.api.query.Parameters;
import se.utfall.api.query.Query;
import se.utfall.api.words.Words;

/** Understands what an item asks for. */
@Singleton
final class ItemReader {
  /** The table of an item that shows the values of an indicator. */
  static final String VALUES = "observations";

  private static final List<String> SORTS = List.of("chart", "table", "heading", "text");
  private static final int LONGEST_CAPTION = 500;
  private static final int LONGEST_TEXT = 10_000;
  private static final Set<String> OF_THE_PACKAGE = Set.of("theme", "scale", "lang");

  private final PictureAddresses pictures;

  ItemReader(PictureAddresses pictures) {
    this.pictures = pictures;
  }

  /**
   * What is asked for, in the language of the package.
   *
   * @throws ItemRefused naming the field
   */
  PackageItem read(ItemDraft draft, Words words) {
    List<String> sorts = SORTS.stream().filter(draft::has).toList();
    if (sorts.size() != 1) {
      throw new ItemRefused(
          "item", "invalid", "holds one of chart, table, heading and text; this holds " + sorts);
    }
    String sort = sorts.get(0);
    try {
      return switch (sort) {
        case "chart" -> chart(draft, words);
        case "table" -> table(draft);
        case "heading" -> heading(draft);
        default -> text(draft);
      };
    } catch (ProblemException refusal) {
      throw ItemRefused.of(sort, refusal);
    }
  }

  private PackageItem chart(ItemDraft draft, Words words) {
    Parameters address = address(required(draft, "chart"));
    Map<String, List<String>> values = new LinkedHashMap<>(address.values());
    draft
        .without(Set.of("chart", "caption"))
        .forEach(
            (name, beside) -> {
              if (values.putIfAbsent(name, beside) != null) {
                throw new ItemRefused(name, "invalid", name + " stands in the address already");
              }
            });
    if (values.containsKey("asOf")) {
      throw new ItemRefused("asOf", "invalid", "asOf is given once, for the whole package");
    }
    OF_THE_PACKAGE.forEach(values::remove);
    values.put("theme", List.of("print"));
    values.put("lang", List.of(words.language()));
    PictureAddress read = pictures.read(new Parameters(address.path(), values));
    return new PackageItem.Chart(read, caption(draft));
  }

  /** Of an address, or of what stands in one between {@code /charts/} and the ending. */
  private static Parameters address(String chart) {
    boolean isAddress = chart.startsWith("/") || chart.matches("https?://.*");
    return isAddress
        ? Parameters.parse("chart", chart)
        : new Parameters("/charts/" + chart + ".svg", Map.of());
  }

  private static PackageItem table(ItemDraft draft) {
    String table = required(draft, "table");
    if (table.equals(VALUES)) {
      Parameters parameters =
          new Parameters("/api/v1/observations", draft.without(Set.of("table", "caption")));
      Query query = Query.of(parameters, List.of("area", "member"), "indicator", "from", "to");
      return new PackageItem.Values(
          SelectionQuery.of(query.required("indicator"), query, false), caption(draft));
    }
    refuseOthers(draft, Set.of("table", "organisation", "caption"));
    return new PackageItem.Money(table, draft.text("organisation"), caption(draft));
  }

  private static PackageItem heading(ItemDraft draft) {
    refuseOthers(draft, Set.of("heading", "level"));
    String level = draft.text("level").orElse("1");
    if (!level.equals("1") && !level.equals("2")) {
      throw new ItemRefused("level", "invalid", "level is '" + level + "'; allowed: 1, 2");
    }
    return new PackageItem.Heading(
        limited("heading", required(draft, "heading"), LONGEST_CAPTION), Integer.parseInt(level));
  }

  private static PackageItem text(ItemDraft draft) {
    refuseOthers(draft, Set.of("text"));
    return new PackageItem.Text(limited("text", required(draft, "text"), LONGEST_TEXT));
  }

  private static Optional<String> caption(ItemDraft draft) {
    return draft.text("caption").map(text -> limited("caption", text, LONGEST_CAPTION));
  }

  private static String required(ItemDraft draft, String field) {
    return draft
        .text(field)
        .orElseThrow(() -> new ItemRefused(field, "missing", field + " is empty"));
  }

  /** What a text of Word and of the store can hold: no control characters but line ends. */
  private static String limited(String field, String text, int longest) {
    if (text.length() > longest) {
      throw new ItemRefused(field, "invalid", field + " is longer than " + longest + " characters");
    }
    return text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
  }

  private static void refuseOthers(ItemDraft draft, Set<String> known) {
    List<String> others = new ArrayList<>(draft.without(known).keySet());
    if (!others.isEmpty()) {
      throw new ItemRefused(
          others.get(0), "unknown", "the field '" + others.get(0) + "' does not belong here");
    }
  }
}

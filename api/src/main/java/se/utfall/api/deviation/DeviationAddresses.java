package se.utfall.api.deviation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.analytics.deviation.Level;
import se.utfall.analytics.money.LineKind;
import se.utfall.api.page.Onward;
import se.utfall.api.query.Query;

/** The addresses of a list of deviations that keep what was asked for. */
final class DeviationAddresses {
  private static final String PAGE = "/ekonomi";
  private static final List<String> LOOK = List.of("asOf", "lang");

  private final Map<String, String> asked = new LinkedHashMap<>();

  DeviationAddresses(DeviationSelection selection, Query query) {
    DeviationQuery wanted = selection.query();
    selection.period().ifPresent(period -> asked.put("period", period.text()));
    selection.organisation().ifPresent(name -> asked.put("organisation", name));
    wanted.threshold().amount().ifPresent(least -> asked.put("minAmount", least.toPlainString()));
    wanted.threshold().percent().ifPresent(least -> asked.put("minPercent", least.toPlainString()));
    wanted.kind().map(LineKind::code).ifPresent(kind -> asked.put("kind", kind));
    if (wanted.level() == Level.SUMS) {
      asked.put("level", "sums");
    }
    query.text("asOf").ifPresent(moment -> asked.put("asOf", moment));
    query.text("lang").filter("en"::equals).ifPresent(lang -> asked.put("lang", lang));
  }

  String sheet() {
    return "/ekonomi/avvikelser" + query(asked);
  }

  String list() {
    return PAGE + query(asked);
  }

  String workbook() {
    return "/api/v1/finance/deviations" + query(with("format", Optional.of("xlsx")));
  }

  /** The same list of one organisation, or of all. */
  String of(Optional<String> organisation) {
    return PAGE + query(with("organisation", organisation));
  }

  /** The page of one deviation. */
  String one(FoundDeviation found) {
    Map<String, String> kept = new LinkedHashMap<>(asked);
    kept.keySet().retainAll(LOOK);
    return "/ekonomi/avvikelser/" + found.id() + query(kept);
  }

  private Map<String, String> with(String name, Optional<String> value) {
    Map<String, String> changed = new LinkedHashMap<>(asked);
    changed.remove(name);
    value.ifPresent(text -> changed.put(name, text));
    return changed;
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(one -> one.getKey() + "=" + Onward.encoded(one.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }
}

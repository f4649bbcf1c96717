package se.utfall.analytics.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import se.utfall.analytics.season.Classical;
import se.utfall.analytics.season.Combination;
import se.utfall.analytics.season.Decomposition;
import se.utfall.analytics.season.Part;
import se.utfall.analytics.season.SeasonAnalysis;
import se.utfall.analytics.season.SeasonModel;
import se.utfall.analytics.season.SeasonResult;
import se.utfall.analytics.season.SeasonSettings;
import se.utfall.analytics.season.Smoother;
import se.utfall.analytics.season.Stl;
import se.utfall.analytics.season.Strength;
import se.utfall.analytics.series.SeriesTable;

/** Season: STL and classical decomposition. */
final class SeasonCases {

  private SeasonCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of(
        "stl", CaseCheck.comparing(SeasonCases::stl),
        "stl-robust", CaseCheck.comparing(SeasonCases::stl, "r_4_2_2_seasonal_figure_defective"),
        "classical-decomposition", CaseCheck.comparing(SeasonCases::classical));
  }

  private static SeasonResult analyse(ReferenceCase reference, SeasonModel model) {
    var settings = SeasonSettings.of(reference.parameter("period").asInt(), model);
    return new SeasonAnalysis(settings)
        .analyse(SeriesTable.ofExact(reference.x(), reference.values()));
  }

  private static Map<String, ?> stl(ReferenceCase reference) {
    var model =
        new Stl(
            smoother(reference, "s"),
            smoother(reference, "t"),
            smoother(reference, "l"),
            reference.parameter("inner").asInt(),
            reference.parameter("outer").asInt());
    var jumps = analyse(reference, model);
    var strength = jumps.strength().toOptional();
    var fields = new HashMap<String, Object>();
    fields.put("default_jumps", components(jumps));
    fields.put("jumps_1", components(analyse(reference, model.everywhere())));
    fields.put("seasonal_figure_default_jumps", figure(jumps));
    fields.put(
        "strength",
        Map.of(
            "seasonal", strength.map(Strength::season).orElse(OptionalDouble.empty()),
            "trend", strength.map(Strength::trend).orElse(OptionalDouble.empty())));
    return fields;
  }

  private static Smoother smoother(ReferenceCase reference, String letter) {
    var window = reference.parameter(letter + "_window");
    return new Smoother(
        window.isNumber() ? OptionalInt.of(window.asInt()) : OptionalInt.empty(),
        reference.parameter(letter + "_degree").asInt(),
        whole(reference.parameters().path(letter + "_jump")));
  }

  private static OptionalInt whole(JsonNode number) {
    return number.isNumber() ? OptionalInt.of(number.asInt()) : OptionalInt.empty();
  }

  private static Map<String, ?> components(SeasonResult result) {
    return Map.of(
        "seasonal", each(result, Part::season),
        "trend", each(result, Part::trend),
        "remainder", each(result, Part::remainder),
        "robustness_weights", each(result, Part::weight));
  }

  private static Map<String, ?> classical(ReferenceCase reference) {
    var type = reference.parameter("type").asText().toUpperCase(Locale.ROOT);
    var result = analyse(reference, new Classical(Combination.valueOf(type)));
    return Map.of(
        "trend", each(result, Part::trend),
        "seasonal", each(result, Part::season),
        "random", each(result, Part::remainder),
        "figure", figure(result));
  }

  private static Optional<List<Double>> figure(SeasonResult result) {
    return result.decomposition().toOptional().map(Decomposition::figure);
  }

  private static Optional<List<Object>> each(SeasonResult result, Function<Part, Object> part) {
    return result
        .decomposition()
        .toOptional()
        .map(found -> found.parts().stream().map(part).toList());
  }
}

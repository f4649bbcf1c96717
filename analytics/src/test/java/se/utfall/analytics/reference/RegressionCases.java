package se.utfall.analytics.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import se.utfall.analytics.finding.Finding;
import se.utfall.analytics.regression.Coefficient;
import se.utfall.analytics.regression.Inference;
import se.utfall.analytics.regression.Line;
import se.utfall.analytics.regression.LineAnalysis;
import se.utfall.analytics.regression.MultipleAnalysis;
import se.utfall.analytics.regression.Prediction;
import se.utfall.analytics.regression.RegressionTable;

/** Least squares: the line with its intervals, several regressors, and without intercept. */
final class RegressionCases {

  private RegressionCases() {}

  static Map<String, CaseCheck> checks() {
    return Map.of(
        "ols-simple",
        CaseCheck.comparing(RegressionCases::line),
        "ols-multiple",
        CaseCheck.comparing(reference -> multiple(reference, true)),
        "ols-quadratic",
        CaseCheck.comparing(reference -> multiple(reference, true)),
        "ols-polynomial",
        CaseCheck.comparing(reference -> multiple(reference, true)),
        "ols-no-intercept",
        CaseCheck.comparing(reference -> multiple(reference, false)));
  }

  private static double level(ReferenceCase reference) {
    return 1 - reference.parameters().path("level").asDouble(0.95);
  }

  private static Map<String, ?> line(ReferenceCase reference) {
    var result =
        new LineAnalysis(level(reference))
            .analyse(RegressionTable.of(reference.x(), reference.values()));
    var fields = new HashMap<String, Object>();
    fields.put("n", result.basis().n());
    fields.put("x_mean", result.meanX());
    fields.put("y_mean", result.meanY());
    put(fields, "slope", result.line(), Line::slope);
    put(fields, "intercept", result.line(), Line::intercept);
    put(fields, "r", result.line(), Line::r);
    put(fields, "r_squared", result.line(), Line::rSquared);
    put(fields, "rss", result.line(), Line::rss);
    inference(fields, result.line().flatMap(Line::inference));
    fields.put("predictions", predictions(reference.parameters().path("x0"), result.line()));
    return fields;
  }

  private static void inference(Map<String, Object> fields, Finding<Inference> found) {
    var test = found.flatMap(Inference::test);
    put(fields, "df", found, Inference::df);
    put(fields, "se_slope", found, Inference::seSlope);
    put(fields, "se_intercept", found, Inference::seIntercept);
    put(fields, "residual_se", found, Inference::residualSe);
    put(fields, "adj_r_squared", found, each -> each.adjustedRSquared().toOptional());
    put(fields, "ci95_slope", found, each -> TrendCases.limits(each.slope()));
    put(fields, "ci95_intercept", found, each -> TrendCases.limits(each.intercept()));
    put(fields, "t_slope", test, Inference.Test::tSlope);
    put(fields, "p_slope", test, Inference.Test::pSlope);
    put(fields, "t_intercept", test, Inference.Test::tIntercept);
    put(fields, "p_intercept", test, Inference.Test::pIntercept);
    put(fields, "f", test, Inference.Test::f);
    put(fields, "p_f", test, Inference.Test::pSlope);
  }

  private static <T> void put(
      Map<String, Object> fields, String name, Finding<T> found, Function<T, Object> part) {
    fields.put(name, found.toOptional().map(part).orElse(null));
  }

  private static List<Map<String, Object>> predictions(JsonNode xs, Finding<Line> line) {
    return Arrays.stream(ReferenceCase.numbers(xs))
        .mapToObj(x -> prediction(x, line.map(found -> found.predict(x))))
        .toList();
  }

  private static Map<String, Object> prediction(double x, Finding<Prediction> found) {
    var fields = new HashMap<String, Object>();
    fields.put("x", x);
    put(fields, "fit", found, Prediction::fit);
    put(fields, "ci95", found, each -> TrendCases.limits(each.mean()));
    put(fields, "pi95", found, each -> TrendCases.limits(each.single()));
    return fields;
  }

  private static Map<String, ?> multiple(ReferenceCase reference, boolean intercept) {
    var table = RegressionTable.ofColumns(columns(reference), reference.values());
    var result = new MultipleAnalysis(level(reference), intercept).analyse(table);
    var fit = result.fit().toOptional().orElseThrow();
    return Map.of(
        "n", fit.n(),
        "df", fit.df(),
        "coefficients", fit.coefficients().stream().map(Coefficient::value).toList(),
        "se", fit.coefficients().stream().map(RegressionCases::se).toList(),
        "residual_se", fit.residualSe(),
        "rss", fit.rss(),
        "r_squared", fit.rSquared(),
        "f", fit.f());
  }

  private static Object se(Coefficient coefficient) {
    return coefficient.certainty().toOptional().map(Coefficient.Certainty::se);
  }

  /** The regressors: a number or a list of numbers per row, and powers of a single one. */
  private static List<double[]> columns(ReferenceCase reference) {
    var columns = given(reference);
    for (int power = 2;
        power <= reference.parameters().path("degree").asInt(degree(reference));
        power++) {
      var last = columns.get(columns.size() - 1);
      var first = columns.get(0);
      columns.add(IntStream.range(0, last.length).mapToDouble(i -> last[i] * first[i]).toArray());
    }
    return columns;
  }

  private static int degree(ReferenceCase reference) {
    return reference.method().equals("ols-quadratic") ? 2 : 1;
  }

  private static List<double[]> given(ReferenceCase reference) {
    var rows =
        StreamSupport.stream(reference.data().get("x").spliterator(), false)
            .map(
                row ->
                    row.isArray()
                        ? ReferenceCase.numbers(row)
                        : new double[] {row.isNull() ? Double.NaN : row.asDouble()})
            .toList();
    var columns = new ArrayList<double[]>();
    for (int k = 0; k < rows.get(0).length; k++) {
      var column = k;
      columns.add(rows.stream().mapToDouble(row -> row[column]).toArray());
    }
    return columns;
  }
}

package se.utfall.analytics.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case of every {@code .json} file of a directory: the module's own, or the one named by
 * {@code -Dreference.cases}. A method without a check is a failure.
 */
class ReferenceCasesTest {

  private static final Map<String, CaseCheck> CHECKS =
      checks(
          List.of(
              DisclosureCases.checks(),
              TrendCases.checks(),
              SpcCases.checks(),
              ChangePointCases.checks(),
              SeasonCases.checks(),
              DistributionCases.checks(),
              CorrelationCases.checks(),
              ForecastCases.checks(),
              RegressionCases.checks(),
              ComparisonCases.checks()));

  @TestFactory
  Stream<DynamicTest> everyCaseGivesWhatItsFileExpects() throws IOException, URISyntaxException {
    var tests = new ArrayList<DynamicTest>();
    for (Path file : files(directory())) {
      var cases = new ObjectMapper().readTree(Files.readAllBytes(file)).path("cases");
      assertThat(cases.size()).as("cases of " + file).isPositive();
      cases.forEach(node -> tests.add(test(file, new ReferenceCase(node))));
    }
    assertThat(tests).as("cases in " + directory()).isNotEmpty();
    return tests.stream();
  }

  private static DynamicTest test(Path file, ReferenceCase reference) {
    return DynamicTest.dynamicTest(
        file.getFileName() + " " + reference.id(), () -> check(reference));
  }

  private static void check(ReferenceCase reference) {
    assertThat(CHECKS).as("methods that are checked").containsKey(reference.method());
    CHECKS.get(reference.method()).check(reference);
  }

  private static List<Path> files(Path directory) throws IOException {
    try (var entries = Files.list(directory)) {
      return entries.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Path directory() throws URISyntaxException {
    var named = System.getProperty("reference.cases");
    return named == null
        ? Path.of(ReferenceCasesTest.class.getResource("/reference-cases").toURI())
        : Path.of(named);
  }

  private static Map<String, CaseCheck> checks(List<Map<String, CaseCheck>> families) {
    var all = new HashMap<String, CaseCheck>();
    families.forEach(all::putAll);
    return Map.copyOf(all);
  }
}

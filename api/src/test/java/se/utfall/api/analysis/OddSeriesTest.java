package se.utfall.api.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.utfall.api.program.Pasted;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;

/**
 * However odd a series is, each method answers with a sentence and with numbers that are numbers.
 */
@MicronautTest(transactional = false)
class OddSeriesTest implements WithDatabase {
  @Inject EmbeddedServer service;

  static Stream<Arguments> methodsAndSeries() {
    List<String> series =
        List.of(
            "",
            "0",
            "null,null,null",
            of(60, i -> "0"),
            of(60, i -> i % 2 == 0 ? "1e100" : "-1e100"),
            of(60, i -> i % 2 == 0 ? "1e-100" : "2e-100"),
            of(60, i -> i == 30 ? "1e100" : "1"),
            of(60, i -> i % 3 == 0 ? "null" : Integer.toString(i * i % 17)),
            of(60, i -> "0." + "123456789".repeat(20) + i),
            of(5_000, i -> Integer.toString(i * 7919 % 1009)));
    return Stream.of("change-point", "decomposition", "distribution", "correlation")
        .flatMap(method -> series.stream().map(values -> Arguments.of(method, values)));
  }

  private static String of(int n, IntFunction<String> value) {
    return IntStream.range(0, n).mapToObj(value).collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @MethodSource("methodsAndSeries")
  void everyMethodAnswersWithASentence(String method, String values) {
    String with =
        method.equals("correlation")
            ? String.format(Locale.ROOT, "\"with\":[%s]", values.replace('3', '8'))
            : "";
    for (Reply reply :
        List.of(
            Pasted.monthly(service.getURI(), method).reply(values, with),
            Pasted.quarterly(service.getURI(), method).reply(values, with))) {
      assertThat(reply.status()).as(reply.text()).isEqualTo(200);
      assertThat(reply.json().get("text").toString()).isNotBlank().doesNotContain("{", "null");
      assertThat(reply.text()).doesNotContain("NaN", "Infinity");
    }
  }
}

package se.utfall.api.program;

import java.net.URI;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utfall.api.program.Program.Reply;

/** Sends series to be analysed. */
public final class Pasted {
  private final Program program;
  private final String method;
  private final IntFunction<String> period;

  private Pasted(URI service, String method, IntFunction<String> period) {
    this.program = Program.at(service);
    this.method = method;
    this.period = period;
  }

  /** To this method, a value a year from 2000 on. */
  public static Pasted yearly(URI service, String method) {
    return new Pasted(service, method, i -> Integer.toString(2000 + i));
  }

  /** To this method, a value a month from January 2020 on. */
  public static Pasted monthly(URI service, String method) {
    return new Pasted(
        service, method, i -> String.format(Locale.ROOT, "%d-%02d", 2020 + i / 12, 1 + i % 12));
  }

  /** To this method, a value a quarter from 2020 on. */
  public static Pasted quarterly(URI service, String method) {
    return new Pasted(
        service, method, i -> String.format(Locale.ROOT, "%d-Q%d", 2020 + i / 4, 1 + i % 4));
  }

  /** The answer about these values, with these parameters: both as in JSON, without brackets. */
  public Reply reply(String values, String parameters) {
    int n = values.isEmpty() ? 0 : values.split(",").length;
    String periods =
        IntStream.range(0, n)
            .mapToObj(i -> '"' + period.apply(i) + '"')
            .collect(Collectors.joining(","));
    return program.post(
        "/api/v1/analysis/" + method,
        "application/json",
        "{\"periods\":["
            + periods
            + "],\"values\":["
            + values
            + "],\"parameters\":{"
            + parameters
            + "}}");
  }

  /** The sentence of the answer. */
  public String text(String values, String parameters) {
    return reply(values, parameters).ok().json().get("text").toString();
  }
}

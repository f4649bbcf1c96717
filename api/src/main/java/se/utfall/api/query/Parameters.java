package se.utfall.api.query;

import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.api.problem.ProblemException;

/**
 * What an address asks for, whether it is that of a request or one that is written in a text.
 *
 * @param path its path, decoded
 * @param values the values of each parameter, decoded, in the order given
 */
public record Parameters(String path, Map<String, List<String>> values) {

  /** Copies the values. */
  public Parameters {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    values = copy;
  }

  /** Of a request. */
  public static Parameters of(HttpRequest<?> request) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    request.getParameters().forEach(values::put);
    return new Parameters(request.getUri().getPath(), values);
  }

  /**
   * Of an address of this service in a text: path and query, with or without the host.
   *
   * @param name what the address is called where it was given, for the refusal
   * @throws ProblemException 400 when it is none
   */
  public static Parameters parse(String name, String address) {
    try {
      URI uri = URI.create(address.strip());
      if (uri.getPath() == null || !uri.getPath().startsWith("/")) {
        throw new IllegalArgumentException("no path");
      }
      String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
      return new Parameters(uri.getPath(), new QueryStringDecoder(query, false).parameters());
    } catch (IllegalArgumentException unreadable) {
      throw ProblemException.badRequest(
          name, "is '" + address + "', which is no address such as /charts/<indicator>.svg");
    }
  }

  /** The values of a parameter; none when it is not given. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first value of a parameter. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }
}

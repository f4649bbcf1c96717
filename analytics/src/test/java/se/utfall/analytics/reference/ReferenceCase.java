package se.utfall.analytics.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** One worked case: data, parameters, what is expected and how near a number must be. */
record ReferenceCase(JsonNode node) {

  String id() {
    return node.get("id").asText();
  }

  String method() {
    return node.get("method").asText();
  }

  /** A list of the data as numbers, NaN where the case has null. */
  double[] numbers(String name) {
    return numbers(required(data(), name));
  }

  /** The values, NaN where one is missing. */
  double[] values() {
    return numbers("values");
  }

  /** The regressor or time axis; positions from 1 where the case gives none. */
  double[] x() {
    return data().has("x")
        ? numbers("x")
        : IntStream.rangeClosed(1, data().get("values").size()).asDoubleStream().toArray();
  }

  JsonNode data() {
    return node.get("data");
  }

  JsonNode parameters() {
    return node.path("parameters");
  }

  /** A parameter that the case must have. */
  JsonNode parameter(String name) {
    return required(parameters(), name);
  }

  JsonNode expected() {
    return node.get("expected");
  }

  /** The tolerance of a field, that of its block when it has none of its own. */
  JsonNode tolerance(String field, JsonNode ofBlock) {
    return node.get("tolerance").path("overrides").path(field).isMissingNode()
        ? ofBlock
        : node.get("tolerance").get("overrides").get(field);
  }

  JsonNode defaultTolerance() {
    return node.get("tolerance").get("default");
  }

  static double[] numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToDouble(value -> value.isNull() ? Double.NaN : value.asDouble())
        .toArray();
  }

  private static JsonNode required(JsonNode block, String name) {
    if (!block.has(name)) {
      throw new AssertionError("the case has no " + name);
    }
    return block.get(name);
  }
}

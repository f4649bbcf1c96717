package se.utfall.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** What a person who orders report packages by program does. */
record Orders(Program person) {
  static final String ADDRESS = "/api/v1/report-packages";

  /** A package that is done, and the bytes of its file. */
  record Made(Map<String, Object> answer, byte[] file) {
    /** The moment of its figures, as a field that goes into an order. */
    String asOf() {
      return ", \"asOf\": \"" + answer.get("asOf") + "\"";
    }
  }

  /** The answer to an order; more are fields of it, each after a comma. */
  Reply order(String items, String format, String more) {
    return person.post(
        ADDRESS,
        "application/json",
        "{\"title\": \"Läget: hösten/2023\", \"items\": "
            + items
            + ", \"format\": \""
            + format
            + "\""
            + more
            + "}");
  }

  /** The package when its work has ended. */
  Map<String, Object> finished(String address) {
    Program json = person.with("Accept", "application/json");
    long deadline = System.nanoTime() + 60_000_000_000L;
    Map<String, Object> answer = json.json(address);
    while (List.of("queued", "running").contains(answer.get("status"))) {
      assertThat(System.nanoTime()).as(answer.toString()).isLessThan(deadline);
      Thread.onSpinWait();
      answer = json.json(address);
    }
    return answer;
  }

  /** A package that was ordered, made, and is the same at both of its addresses. */
  Made made(String items, String format, String more) {
    Reply taken = order(items, format, more);
    assertThat(taken.status()).as(taken.text()).isEqualTo(202);
    Map<String, Object> done = finished(taken.header("Location"));
    assertThat(done).as(done.toString()).containsEntry("status", "done");
    Reply file = person.get(taken.header("Location")).ok();
    assertThat(person.get(done.get("file").toString()).ok().response().body())
        .isEqualTo(file.response().body());
    return new Made(done, file.response().body());
  }
}

package se.utfall.api.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** One public, one internal and one restricted indicator in the store, all three public once. */
final class Secrets {
  static final String OPEN = "UTE";
  static final String INNER = "INTERNT";
  static final String SHUT = "STANGT";

  /** Long enough to stand nowhere by chance. */
  static final Map<String, Integer> VALUES =
      Map.of(OPEN, 73_110_217, INNER, 73_220_328, SHUT, 73_330_439);

  private final Program editor;
  private final String momentOfAll;
  private final String view;

  /**
   * Stores them, all public still.
   *
   * @param named who may read the restricted one
   */
  Secrets(Program editor, Program named) {
    this.editor = editor;
    editor
        .importing("areas", "area;name;level;parent\nGBG;Göteborg;kommun;\nMAL;Malmö;kommun;\n")
        .ok();
    VALUES.keySet().forEach(code -> editor.importing("sources", source(code)).ok());
    VALUES.keySet().forEach(code -> write(code, "public"));
    VALUES.forEach((code, value) -> editor.importing("observations", values(code, value)).ok());
    VALUES.keySet().forEach(this::rebase);
    momentOfAll =
        Json.objects(editor.json("/api/v1/indicators/" + SHUT + "/rebases").get("items"))
            .get(0)
            .get("at")
            .toString();
    view = sharedView(named);
  }

  /** Makes secret what shall be. */
  void hide() {
    write(INNER, "internal");
    write(SHUT, "restricted");
  }

  /** The same address as of a moment after all was written and before anything was made secret. */
  String whenAllWasPublic(String address) {
    return address + (address.contains("?") ? "&" : "?") + "asOf=" + Program.encoded(momentOfAll);
  }

  /** The view of all three, made by someone who may see them and open to who has its address. */
  String view() {
    return view;
  }

  private static String sharedView(Program owner) {
    String tiles =
        VALUES.keySet().stream()
            .map(code -> "{\"indicator\":\"" + code + "\",\"show\":\"chart\"}")
            .collect(Collectors.joining(","));
    Reply made =
        owner.post(
            "/api/v1/dashboards",
            "application/json",
            "{\"title\":\"Alla\",\"shared\":true,\"tiles\":[" + tiles + "]}");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.header("Location").replaceFirst(".*/", "");
  }

  private void rebase(String code) {
    Reply reply =
        editor.post(
            "/api/v1/indicators/" + code + "/rebases",
            "application/json",
            String.format(Locale.ROOT, "{\"from\":\"2023\",\"reason\":\"skäl-%s\"}", code));
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
  }

  private void write(String code, String confidentiality) {
    Reply reply =
        editor.put(
            "/api/v1/indicators/" + code,
            String.format(
                Locale.ROOT,
                """
            {"name":"Hemligt tal %1$s","unit":"enhet-%1$s","better":"lower","decimals":0,
             "frequency":"A","theme":"tema-%1$s","owner":"ägare-%1$s","description":"om-%1$s",
             "confidentiality":"%2$s","readers":["granskare"],
             "headline":{"area":"GBG","members":{"sort-%1$s":"led-%1$s"}},
             "dimensions":[{"code":"sort-%1$s","members":["led-%1$s"]}]}""",
                code,
                confidentiality));
    assertThat(reply.status()).as(reply.text()).isIn(201, 204);
  }

  private static String source(String code) {
    return "source;title;issued;reference\nK-" + code + ";Källan-" + code + ";2024;\n";
  }

  private static String values(String code, int value) {
    return String.format(
        Locale.ROOT,
        """
        indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note
        %1$s;GBG;2022;sort-%1$s;led-%1$s;%2$d;;;;;K-%1$s;;not-%1$s
        %1$s;GBG;2023;sort-%1$s;led-%1$s;%2$d;;;;;K-%1$s;;not-%1$s
        %1$s;MAL;2023;sort-%1$s;led-%1$s;%2$d;;;;;K-%1$s;;not-%1$s
        """,
        code,
        value);
  }

  /** What the caller wrote in the address may come back in a refusal; nothing else may. */
  static void assertHidden(Reply reply, String code, String as) {
    boolean isPicture = reply.type().startsWith("image/png") || reply.type().endsWith("/pdf");
    String refusal = "There is no theme 'tema-" + code + "'.";
    String told =
        (isPicture ? "" : reply.text().replace(refusal, "")) + reply.response().headers().map();
    if (as.contains(" /api/v1/sources")) { // the list of printed reports is open
      told = told.replace("Källan-" + code, "").replace("K-" + code, "");
    }
    String value = VALUES.get(code).toString();
    String grouped = value.replaceAll("(..)(...)(...)", "$1\u00a0$2\u00a0$3");
    assertThat(told)
        .as(as)
        .doesNotContain("Hemligt tal " + code, "enhet-" + code, "tema-" + code, "ägare-" + code)
        .doesNotContain("om-" + code, "sort-" + code, "led-" + code, "not-" + code, "skäl-" + code)
        .doesNotContain(value, grouped, grouped.replace('\u00a0', ','));
    if (reply.status() == 200) {
      assertThat(told).as(as).doesNotContain(code);
    }
  }
}

package se.utfall.api.screen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** Puts something on every page: made up figures that say so, and one of each thing people make. */
final class Exhibits {
  private static final List<String> AREAS =
      List.of("GBG-HIS-VBI", "GBG-SYD-FTO", "GBG-NOR-NAN", "GBG-SYD-TYN", "GBG-SYD-HOG");

  private final Program program;
  private final Browser browser;

  Exhibits(Program program, Browser browser) {
    this.program = program;
    this.browser = browser;
  }

  /** Makes them and gives what stands for the words in the addresses of {@link Pages}. */
  Map<String, String> make() {
    storeMadeUpFigures();
    String deviation = deviation();
    review(deviation);
    return Map.of(
        "avvikelse", deviation,
        "bild", picture(),
        "urval", selection(),
        "vy", dashboard(),
        "paket", reportPackage(),
        "granska", pending(changes()),
        "fel", pending("X;GBG;2023;;;1;;;;;TBA-2023;;\nAVGANGAR;GBG;när;;;två;;;;;;;\n"),
        "import", lastImport());
  }

  private void storeMadeUpFigures() {
    program
        .importing(
            "indicators",
            """
            indicator;name;unit;better;decimals;frequency;theme;owner;description;confidentiality;target;target_kind;target_period;headline_area;headline_member
            PROV-MANAD;Påhittat tal per månad;procent;lower;1;M;prov;Provkontoret;Påhittade tal för prov av sidorna;public;5,0;at_most;;GBG;
            PROV-OMRADE;Påhittat antal händelser;antal;lower;0;A;prov;Provkontoret;Påhittade tal för prov av sidorna;public;;;;GBG-SYD-FTO;
            PROV-FOLK;Påhittat antal boende;antal;neutral;0;A;prov;Provkontoret;Påhittade tal för prov av sidorna;public;;;;GBG-SYD-FTO;
            PROV-INRE;Påhittat tal för inloggade;antal;neutral;0;A;prov;Provkontoret;Påhittade tal för prov av sidorna;internal;;;;GBG;
            """)
        .ok();
    values(
        IntStream.range(0, 36)
            .mapToObj(
                month ->
                    String.format(
                        Locale.ROOT,
                        "PROV-MANAD;GBG;%d-%02d;;;%.1f;;;;;TBA-2023;;",
                        2021 + month / 12,
                        month % 12 + 1,
                        6 + 0.4 * (month * 7 % 5) - (month > 24 ? 2.5 : 0))));
    values(
        IntStream.range(0, AREAS.size() * 5)
            .boxed()
            .flatMap(number -> yearOfArea(AREAS.get(number % 5), number / 5, number % 5)));
    values(Stream.of("PROV-INRE;GBG;2023;;;12;;;;;TBA-2023;;"));
  }

  /** Events and people of an area; what would tell of few people is suppressed. */
  private static Stream<String> yearOfArea(String area, int year, int place) {
    String cell = area + ";" + (2019 + year) + ";;;";
    String events = place == 4 && year == 3 ? ";;;missing;Q" : 40 + 9 * place - 3 * year + ";;;;";
    return Stream.of(
        "PROV-OMRADE;" + cell + events + ";TBA-2023;;",
        "PROV-FOLK;" + cell + (4000 + 650 * place) + ";;;;;TBA-2023;;");
  }

  private void values(Stream<String> rows) {
    Reply reply = program.importing("observations", observations(rows));
    if (reply.status() != 200) {
      throw new AssertionError(reply.text());
    }
  }

  private static String observations(Stream<String> rows) {
    return rows.collect(
        Collectors.joining(
            "\n",
            "indicator;area;period;dimension;member;value;lower;upper;qualifier;status;source;section;note\n",
            "\n"));
  }

  private String deviation() {
    var items = Json.objects(program.json("/api/v1/finance/deviations").get("items"));
    return items.get(0).get("id").toString();
  }

  private void review(String deviation) {
    accepted(
        program.put(
            "/api/v1/finance/reviews/" + deviation,
            """
            {"status":"action","comment":"Påhittad förklaring","action":"Påhittad åtgärd",
             "owner":"Ekonomichefen","due":"2026-01-31"}"""));
  }

  private String picture() {
    String chart = "{\"chart\":\"/charts/TRYGGHETSINDEX.svg\"}";
    return id(program.post("/api/v1/pictures", "application/json", chart));
  }

  private String selection() {
    return id(
        program.post(
            "/api/v1/report-selections",
            "application/json",
            "{\"name\":\"Påhittad rapport\",\"items\":" + items() + "}"));
  }

  private String dashboard() {
    Reply made =
        program.post(
            "/api/v1/dashboards",
            "application/json",
            """
            {"title": "Påhittad vy, vars namn är så långt att det tar två rader när den visas på skärm för alla i ett möte",
             "purpose": "Provas på skärm", "shared": true, "tiles": [
             {"indicator": "PROV-MANAD", "show": "spc"}, {"indicator": "MOBELINKOP", "show": "bar"},
             {"indicator": "PROV-OMRADE", "show": "ranking"}, {"indicator": "GVI-CN-ACK", "show": "line"},
             {"indicator": "PROV-INRE", "show": "chart"}, {"indicator": "HME", "show": "chart"}]}""");
    return accepted(made).json().get("slug").toString();
  }

  private String reportPackage() {
    String order = "{\"title\":\"Påhittad rapport\",\"format\":\"zip\",\"items\":" + items() + "}";
    Reply taken = accepted(program.post("/api/v1/report-packages", "application/json", order));
    return taken.header("Location").replaceAll(".*/", "");
  }

  private static String items() {
    return """
        [{"heading": "Trygghet"}, {"text": "Så svarade de boende."},
         {"chart": "/charts/TRYGGHETSINDEX.svg", "caption": "Trygghetsindex"},
         {"table": "SAMMANDRAG", "organisation": "SLK"}]""";
  }

  private static String changes() {
    return "TRYGGHETSINDEX;GBG-HIS-VBI;2023;;;42;;;;;TBA-2023;;\n"
        + "TRYGGHETSINDEX;GBG-HIS-VBI;2024;;;44;;;;;TBA-2023;;\n";
  }

  /** A file that waits to be confirmed. */
  private String pending(String rows) {
    String csv = observations(rows.lines());
    Answer answer =
        browser.send(
            "POST",
            "/import",
            "multipart/form-data; boundary=grans",
            part("kind", "", "observations")
                + part("file", "; filename=\"värden.csv\"", csv)
                + "--grans--\r\n");
    return answer.header("Location").orElseThrow().replaceAll(".*/", "");
  }

  private static String part(String name, String more, String body) {
    String disposition = "Content-Disposition: form-data; name=\"" + name + "\"" + more;
    return "--grans\r\n" + disposition + "\r\n\r\n" + body + "\r\n";
  }

  private String lastImport() {
    var items = Json.objects(program.json("/api/v1/imports?size=1").get("items"));
    return items.get(0).get("id").toString();
  }

  private static String id(Reply reply) {
    return accepted(reply).json().get("id").toString();
  }

  private static Reply accepted(Reply reply) {
    if (reply.status() / 100 != 2) {
      throw new AssertionError(reply.status() + " " + reply.text());
    }
    return reply;
  }
}

package se.utfall.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.api.browser.ReferenceService;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;

/** Whatever is asked, the answer is right or a problem that names what was wrong. */
class OddRequestsTest {
  private final ReferenceService service = ReferenceService.shared();

  private final Program program = Program.at(service.address());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/indicators/FINNS-EJ|404|'FINNS-EJ'",
        "/api/v1/indicators/..%2f..%2fetc%2fpasswd|404|'../../etc/passwd'",
        "/api/v1/indicators/%00|404|/api/v1/indicators/%00",
        "/api/v1/indicators/hme|404|'hme'",
        "/api/v1/indicators?size=0|400|'size' is '0'",
        "/api/v1/indicators?size=1001|400|'size' is '1001'",
        "/api/v1/indicators?size=1.5|400|'size' is '1.5'",
        "/api/v1/indicators?page=-1|400|'page' is '-1'",
        "/api/v1/indicators?page=99999999999|400|'page' is '99999999999'",
        "/api/v1/indicators?size=1&size=2|400|'size' may be given once",
        "/api/v1/indicators?siz=1|400|'siz' is unknown",
        "/api/v1/indicators?theme=inget|404|'inget'",
        "/api/v1/indicators?lang=de|400|'de'",
        "/api/v1/areas/X|404|'X'",
        "/api/v1/events?area=X|404|'X'",
        "/api/v1/events?from=2023&to=2022|400|'to' is '2022'",
        "/api/v1/events?from=i%20fjol|400|'from' is 'i fjol'",
        "/api/v1/observations|400|'indicator' is missing",
        "/api/v1/observations?indicator=|400|'indicator'",
        "/api/v1/observations?indicator=%00|400|'indicator'",
        "/api/v1/observations?indicator=X|404|'X'",
        "/api/v1/observations?indicator=HME&indicator=HME|400|'indicator'",
        "/api/v1/observations?indicator=HME&area=X|404|'X'",
        "/api/v1/observations?indicator=HME&area=GBG&area=X|404|'X'",
        "/api/v1/observations?indicator=HME&area=|400|'area' is empty",
        "/api/v1/observations?indicator=HME&member=x|400|'member' is 'x'",
        "/api/v1/observations?indicator=HME&member=x:y|400|dimension 'x'",
        "/api/v1/observations?indicator=HME&member=delindex:y|400|'delindex:y'",
        "/api/v1/observations?indicator=FJARRVARME&member=x:y|400|dimension 'x'",
        "/api/v1/observations?indicator=HME&from=2023&to=2021|400|'to' is '2021'",
        "/api/v1/observations?indicator=HME&from=2023-13|400|'from' is '2023-13'",
        "/api/v1/observations?indicator=HME&from=2022-01-01/P-1Y|400|'from'",
        "/api/v1/observations?indicator=HME&asOf=igår|400|'asOf' is 'igår'",
        "/api/v1/observations?indicator=HME&asOf=|400|'asOf' is empty",
        "/api/v1/observations?indicator=HME&asOf=2024-02-30|400|'asOf' is '2024-02-30'",
        "/api/v1/observations?indicator=HME&asOf=9999-12-31|400|'asOf'",
        "/api/v1/observations?indicator=HME&asOf=1900-01-01|404|'HME'",
        "/api/v1/observations?indicator=HME&format=json-stat|406|'json-stat'",
        "/api/v1/observations?indicator=HME&format=sdmx-csv|406|'sdmx-csv'",
        "/api/v1/observations?indicator=HME&format=xml|400|allowed: json, csv, xlsx",
        "/api/v1/observations/revisions?indicator=HME&period=x|400|'period' is 'x'",
        "/api/v1/observations/revisions?indicator=HME&member=x:y|400|dimension 'x'",
        "/api/v1/analysis/trend?indicator=HME&area=GBG|400|8 series",
        "/api/v1/analysis/trend?indicator=HME&area=STO|404|no such series",
        "/api/v1/analysis/gissning?indicator=HME|404|There is no analysis 'gissning'",
        "/api/v1/analysis/trend|400|'indicator' is missing",
        "/api/v1/analysis/trend?theme=inget|404|'inget'",
        "/api/v1/analysis/trend?theme=personal&indicator=HME|400|'theme' and 'indicator'",
        "/api/v1/analysis/trend?theme=%00|400|'theme'",
        "/api/v1/analysis/change-point?indicator=HME&penalty=-1|400|'penalty' is '-1'",
        "/api/v1/analysis/decomposition?indicator=HME&period=x|400|'period' is 'x'",
        "/api/v1/analysis/distribution?indicator=HME&level=x|400|'level' is 'x'",
        "/api/v1/analysis/distribution?indicator=HME&weights=X|404|'X'",
        "/api/v1/analysis/correlation?indicator=HME|400|'with' is missing",
        "/api/v1/analysis/correlation?indicator=HME&with=X|404|'X'",
        "/api/v1/analysis/correlation?indicator=HME&with=HME&with=HME|400|'with'",
        "/charts/HME|404|'HME'",
        "/charts/HME.gif|404|'HME.gif'",
        "/charts/X.svg|404|'X'",
        "/charts/%00.svg|404|/charts/%00.svg",
        "/charts/HME.svg?kind=pie|400|'kind' is 'pie'",
        "/charts/HME.svg?width=199|400|'width' is '199'",
        "/charts/HME.svg?height=4001|400|'height' is '4001'",
        "/charts/HME.png?width=4000&height=4000&scale=2|400|'scale'",
        "/charts/HME.svg?scale=5|400|'scale' is '5'",
        "/charts/HME.svg?theme=x|400|'theme' is 'x'",
        "/charts/HME.svg?events=ja|400|'events' is 'ja'",
        "/charts/HME.svg?period=2023&from=2022|400|'period'",
        "/charts/HME.svg?from=2030|404|no values",
        "/charts/HME.txt?from=2030|404|no values",
        "/charts/HME.csv?from=2030|404|no values",
        "/charts/KANNER-TRYGGHET.png?area=STO|404|missing or withheld",
        "/api/v1/programme?plan=x|404|'x'",
        "/api/v1/programme?board=x|404|'x'",
        "/api/v1/finance/tables/X|404|'X'",
        "/api/v1/finance/tables/SAMMANDRAG?organisation=X|404|'X'",
        "/api/v1/finance/tables/SAMMANDRAG?source=X|404|'X'",
        "/api/v1/finance/tables/SAMMANDRAG?format=ods|400|'ods'",
        "/api/v1/finance/costs?table=X|404|'X'",
        "/api/v1/finance/equity?year=x|400|'year' is 'x'",
        "/api/v1/finance/equity?organisation=X|404|'X'",
        "/api/v1/finance/equity?year=1999|404|'1999'",
        "/api/v1/finance/grants?organisation=X|404|'X'",
        "/api/v1/finance/grants?year=2023|400|'year' is unknown",
        "/api/v1/finance/key-figures?organisation=X|404|'X'",
        "/api/v1/finance/forecasts?year=1999|404|'1999'",
        "/api/v1/reports/exit-programme?from=x|400|'from' is 'x'",
        "/api/v1/reports/exit-programme?from=2023&to=2021|400|'to' is '2021'"
      })
  void whatCannotBeAnsweredIsRefusedByName(String address, int status, String named) {
    Reply reply = program.get(address.replace("igår", "ig%C3%A5r"));
    assertProblem(reply, status);
    assertThat(reply.json().get("detail").toString()).contains(named);
  }

  private static void assertProblem(Reply reply, int status) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.type()).isEqualTo("application/problem+json");
    assertThat(reply.json())
        .containsKeys("type", "title", "detail", "instance")
        .hasEntrySatisfying("status", told -> assertThat(told).hasToString("" + status));
    assertThat(reply.text()).doesNotContain("se.utfall", "io.micronaut", "Exception");
  }

  static Stream<String> longAddresses() {
    String word = "å".repeat(400);
    return Stream.of(
        "/api/v1/indicators?q=" + Program.encoded(word),
        "/api/v1/observations?indicator=" + Program.encoded(word),
        "/charts/HME.svg?title=" + "a".repeat(301),
        "/api/v1/indicators?q=" + "a".repeat(9_000));
  }

  @ParameterizedTest
  @MethodSource("longAddresses")
  void evenLongAddressesAreNoFault(String address) {
    Reply reply = program.get(address);
    assertThat(reply.status()).isLessThan(500);
    assertThat(reply.type()).startsWith("application/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void aRouteThatOnlyReadsTakesNoOtherMethod(String method) {
    for (String path :
        new String[] {"/api/v1/observations?indicator=HME", "/charts/HME.svg", "/api/v1/areas"}) {
      Reply reply = program.send(method, path, BodyPublishers.noBody());
      assertProblem(reply, 405);
      assertThat(reply.header("Allow")).contains("GET");
    }
  }

  @Test
  void aHeadHasTheHeadersOfItsGetAndNoBody() {
    for (String path : new String[] {"/api/v1/observations?indicator=HME", "/charts/HME.svg"}) {
      Reply head = program.send("HEAD", path, BodyPublishers.noBody());
      Reply get = program.get(path).ok();
      assertThat(head.status()).isEqualTo(200);
      assertThat(head.response().body()).isEmpty();
      for (String header : new String[] {"ETag", "Content-Type", "Cache-Control", "Vary"}) {
        assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
      }
    }
    assertThat(program.send("HEAD", "/charts/X.svg", BodyPublishers.noBody()).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/charts/HME.svg|image/svg+xml|200",
        "/charts/HME.svg|image/avif,image/webp,*/*;q=0.8|200",
        "/charts/HME.svg|image/*|200",
        "/charts/HME.svg|text/csv|406",
        "/charts/HME.csv|text/csv|200",
        "/charts/HME.pdf|application/pdf|200",
        "/charts/HME.txt|text/plain|200",
        "/api/v1/observations?indicator=HME&format=csv|text/csv|200",
        "/api/v1/observations?indicator=HME|application/json|200",
        "/api/v1/observations?indicator=HME|text/csv|406",
        "/api/v1/indicators|application/xml|406"
      })
  void anAnswerIsOfATypeThatTheCallerTakes(String address, String accept, int status) {
    Reply reply = program.with("Accept", accept).get(address);
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
  }

  @Test
  void aSearchThatIsLeftBlankAsksForEverything() {
    assertThat(program.json("/api/v1/indicators?q=&theme=").get("total")).hasToString("34");
    assertThat(
            program
                .json("/api/v1/indicators?q=SJUK%20FRÅNVARO".replace("Å", "%C3%85"))
                .get("total"))
        .hasToString("1");
    assertThat(program.json("/api/v1/indicators?q=sjukfranvaro%20finns-ej").get("total"))
        .hasToString("0");
  }

  @Test
  void pagesPartAListWithoutLossAndEndInAnEmptyOne() {
    assertThat(program.items("/api/v1/indicators")).hasSize(34).doesNotHaveDuplicates();
    var last = program.json("/api/v1/indicators?page=33&size=1");
    assertThat(last.get("items").toString()).contains("WEBBPORTAL-BESOK");
    assertThat(program.json("/api/v1/indicators?page=34&size=1").get("items").toString())
        .isEqualTo("[]");
  }
}

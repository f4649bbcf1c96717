package se.utfall.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.LoggedIn;
import se.utfall.api.program.Json;
import se.utfall.api.program.Program;
import se.utfall.api.program.Program.Reply;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
class IndicatorEditingTest implements WithDatabase {
  private static final String FIELDS =
      "'name':'Prov','unit':'antal','better':'lower','decimals':0,'frequency':'A','theme':'prov',"
          + "'owner':'SLK'";

  @Inject EmbeddedServer service;
  @Inject LoggedIn people;

  private Program editor;

  @BeforeAll
  void logIn() {
    editor = Program.at(service.getURI()).withSession(people.as("redaktör", "editor").session());
    editor.importing("areas", "area;name;level;parent\nGBG;Göteborg;kommun;\n").ok();
  }

  private Reply put(String code, String body) {
    return editor.put("/api/v1/indicators/" + code, body.replace('\'', '"'));
  }

  @Test
  void anIndicatorIsCreatedReadReplacedAndSentBackAsItWasRead() {
    Reply created = put("NY", "{" + FIELDS + ",'description':'Om den'}");
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith("/api/v1/indicators/NY");
    var read = editor.json("/api/v1/indicators/NY");
    assertThat(read)
        .containsEntry("confidentiality", "internal")
        .containsEntry("description", "Om den")
        .containsEntry("latest", null);
    assertThat(
            editor
                .put("/api/v1/indicators/NY", editor.get("/api/v1/indicators/NY").text())
                .status())
        .isEqualTo(204);
    assertThat(editor.json("/api/v1/indicators/NY")).isEqualTo(read);
    assertThat(
            put(
                    "NY",
                    "{"
                        + FIELDS
                        + ",'dimensions':[{'code':'kön','members':['alla','kvinnor'],'total':'alla'}],"
                        + "'target':{'value':2.50,'kind':'at_least','period':'2026'},"
                        + "'headline':{'area':'GBG','members':{'kön':'alla'}}}")
                .status())
        .isEqualTo(204);
    var replaced = editor.json("/api/v1/indicators/NY");
    assertThat(replaced.get("description")).isNull();
    assertThat(Json.object(replaced.get("target")).get("value")).hasToString("2.50");
    assertThat(replaced.get("dimensions"))
        .hasToString("[{code=kön, members=[alla, kvinnor], total=alla}]");
    assertThat(replaced.get("headline")).hasToString("{area=GBG, members={kön=alla}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{}|422|name",
        "{FIELDS,'confidentiality':'hemlig'}|422|confidentiality",
        "{FIELDS,'target':{'value':5}}|422|target_kind",
        "{FIELDS,'target':{'value':5,'kind':'at_most','period':'x'}}|422|target_period",
        "{FIELDS,'target':{'value':1e999999999,'kind':'at_most'}}|400|target",
        "{FIELDS,'headline':{'area':'FINNS-EJ'}}|422|headline_area",
        "{FIELDS,'headline':{'members':{'d':'a'}}}|422|d:a",
        "{FIELDS,'dimensions':[{'code':'d','members':['a']}],'headline':{'members':{'d':'b'}}}|422|d:b",
        "{FIELDS,'dimensions':[{'code':'d','members':['a']}],'headline':{'members':{'d':null}}}|422|d:",
        "{FIELDS,'dimensions':[{'code':'d','members':[]}]}|400|'d' without members",
        "{FIELDS,'dimensions':[{'code':'d','members':[null]}]}|400|'d' without members",
        "{FIELDS,'dimensions':[null]}|400|dimensions",
        "{FIELDS,'dimensions':[{'code':'d','members':['a'],'total':'b'}]}|400|total 'b'",
        "{FIELDS,'readers':['Två ord']}|400|'Två ord'",
        "{FIELDS,'code':'ANNAN'}|400|'ANNAN'",
        "{FIELDS,'färg':'röd'}|400|färg",
        "[]|400|body",
        "{|400|line 1",
        "null|400|body"
      })
  void whatIsWrongIsNamedAndNothingIsStored(String body, int status, String named) {
    Reply reply = put("FEL", body.replace("FIELDS", FIELDS));
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.type()).isEqualTo("application/problem+json");
    assertThat(reply.text().toLowerCase(java.util.Locale.ROOT))
        .contains(named.toLowerCase(java.util.Locale.ROOT));
    assertThat(editor.get("/api/v1/indicators/FEL").status()).isEqualTo(404);
  }

  @Test
  void membersThatAreLeftOutAreNamedAndNothingIsReplaced() {
    String both = ",'dimensions':[{'code':'kön','members':['kvinnor','män']}]";
    assertThat(put("LED", "{" + FIELDS + both + "}").status()).isEqualTo(201);
    var read = editor.json("/api/v1/indicators/LED");
    String other = FIELDS.replace("Prov", "Annat");
    Reply one = put("LED", "{" + other + ",'dimensions':[{'code':'kön','members':['kvinnor']}]}");
    assertThat(one.status()).isEqualTo(409);
    assertThat(one.json().get("detail").toString()).endsWith("removed: kön:män");
    assertThat(put("LED", "{" + other + "}").text()).contains("kön:kvinnor, kön:män");
    assertThat(editor.json("/api/v1/indicators/LED")).isEqualTo(read);
    assertThat(put("LED", "{" + other + both.replace("['", "['alla','") + "}").status())
        .isEqualTo(204);
    assertThat(editor.json("/api/v1/indicators/LED").get("dimensions").toString())
        .contains("alla", "kvinnor", "män");
  }

  @Test
  void aBarCannotBePartOfAMember() {
    Reply reply = put("FEL", "{" + FIELDS + ",'dimensions':[{'code':'d','members':['a|b']}]}");
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text()).contains("\"column\":\"member\",\"code\":\"character\"");
  }

  @Test
  void aNumberOfDecimalsThatIsNotWholeOrNotThereIsRefusedAndNotRounded() {
    for (String decimals : new String[] {"'decimals':1.5,", "'decimals':10,", ""}) {
      assertThat(put("FEL", "{" + FIELDS.replace("'decimals':0,", decimals) + "}").status())
          .as(decimals)
          .isEqualTo(422);
    }
  }

  @ParameterizedTest
  @CsvSource({"a%2Fb", "a%0Ab", "%20", "-x"})
  void aCodeThatNoAddressCanCarryIsRefused(String code) {
    assertThat(put(code, "{" + FIELDS + "}").status()).isEqualTo(400);
  }

  @Test
  void aRebaseIsListedWithItsReasonAndWhoDecided() {
    put("OM", "{" + FIELDS + ",'confidentiality':'public'}");
    String path = "/api/v1/indicators/OM/rebases";
    assertThat(
            editor
                .post(path, "application/json", "{\"from\":\"2022-03\",\"reason\":\"Nytt sätt\"}")
                .status())
        .isEqualTo(201);
    var items = editor.items(path);
    assertThat(items).hasSize(1);
    assertThat(items.get(0))
        .containsEntry("from", "2022-03")
        .containsEntry("reason", "Nytt sätt")
        .containsEntry("by", "redaktör");
    assertThat(Program.at(service.getURI()).items(path).get(0)).containsEntry("by", null);
    assertThat(editor.post(path, "application/json", "{\"from\":\"x\",\"reason\":\"y\"}").status())
        .isEqualTo(422);
    assertThat(editor.post(path, "application/json", "{\"from\":\"2022\"}").status())
        .isEqualTo(422);
    assertThat(
            editor
                .post(
                    "/api/v1/indicators/FINNS-EJ/rebases",
                    "application/json",
                    "{\"from\":\"2022\",\"reason\":\"y\"}")
                .status())
        .isEqualTo(404);
  }
}

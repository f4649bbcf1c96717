package se.utfall.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.api.browser.Answer;
import se.utfall.api.browser.Browser;
import se.utfall.api.browser.LoggedIn;
import se.utfall.db.account.Accounts;
import se.utfall.db.testserver.WithDatabase;

@MicronautTest(transactional = false)
class AccountsPageTest implements WithDatabase {
  @Inject EmbeddedServer service;
  @Inject LoggedIn people;
  @Inject Accounts accounts;

  private Browser admin() {
    return people.as("chef", "admin");
  }

  @Test
  void anAdministratorCreatesAPersonWhoLogsInAndChangesTheirPassword() {
    Answer created =
        admin()
            .post(
                "/anvandare",
                "name",
                "Åsa.Öberg@stad.example",
                "password",
                "första lösenordet",
                "roles",
                "finance",
                "roles",
                "editor",
                "further",
                "avhopp, trygg-2");
    assertThat(created.header("Location")).contains("/anvandare?klart=created");
    Answer list = admin().get("/anvandare?klart=created");
    assertThat(list.notice()).startsWith("Användaren är skapad.");
    assertThat(list.body())
        .contains("<strong>åsa.öberg@stad.example</strong>")
        .contains("avhopp, Redaktör, Ekonomi, trygg-2");

    Browser asa = people.as("åsa.öberg@stad.example");
    Browser elsewhere = Browser.at(service.getURI()).withSession(asa.session());
    Answer changed =
        asa.post(
            "/mitt-konto/losenord",
            "current",
            "första lösenordet",
            "fresh",
            "det andra lösenordet",
            "repeated",
            "det andra lösenordet");
    assertThat(changed.notice()).startsWith("Lösenordet är bytt.");
    assertThat(asa.get("/mitt-konto").body()).contains("avhopp").contains("Redaktör");
    assertThat(elsewhere.get("/mitt-konto").status()).isEqualTo(303);
    Browser again = Browser.at(service.getURI());
    assertThat(
            again
                .post(
                    "/logga-in",
                    "username",
                    "åsa.öberg@stad.example",
                    "password",
                    "första lösenordet")
                .status())
        .isEqualTo(401);
    again.logIn("ÅSA.ÖBERG@stad.example", "det andra lösenordet");
  }

  @Test
  void rolesAPasswordAndAClosedAccountTakeEffectAtOnce() {
    Browser bo = people.as("bo", "admin");
    assertThat(bo.get("/anvandare").status()).isEqualTo(200);
    assertThat(admin().post("/anvandare/bo/roller", "roles", "reader").status()).isEqualTo(303);
    Answer refused = bo.get("/anvandare");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.heading()).isEqualTo("Du har inte behörighet");
    assertThat(bo.get("/mitt-konto").status()).isEqualTo(200);

    assertThat(admin().post("/anvandare/bo/losenord", "password", "ett annat lösenord").status())
        .isEqualTo(303);
    assertThat(bo.get("/mitt-konto").status()).isEqualTo(303);

    Browser later = people.as("bo");
    assertThat(later.get("/mitt-konto").status()).isEqualTo(200);
    assertThat(admin().post("/anvandare/bo/aktiv", "active", "false").status()).isEqualTo(303);
    assertThat(later.get("/mitt-konto").status()).isEqualTo(303);
    Answer shut =
        Browser.at(service.getURI())
            .post("/logga-in", "username", "bo", "password", "ett annat lösenord");
    assertThat(shut.status()).isEqualTo(401);
  }

  @Test
  void theLastAdministratorCanNeitherBeDemotedNorShutOut() {
    for (var account : accounts.list()) {
      if (!account.name().equals("chef")) {
        accounts.changeRoles(account.name(), List.of("reader"));
      }
    }
    Answer demoted = admin().post("/anvandare/chef/roller", "roles", "finance");
    assertThat(demoted.status()).isEqualTo(409);
    assertThat(demoted.notice()).startsWith("Det måste finnas minst en aktiv administratör.");
    assertThat(admin().post("/anvandare/chef/aktiv", "active", "false").status()).isEqualTo(409);
    people.as("ny", "admin");
    assertThat(admin().post("/anvandare/ny/aktiv", "active", "false").status()).isEqualTo(303);
    assertThat(admin().post("/anvandare/chef/aktiv", "active", "false").status())
        .as("an administrator who is shut out does not count")
        .isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b | ett bra lösenord | reader | 400 | Användarnamnet kan inte användas",
        "x | ett bra lösenord | reader | 400 | Användarnamnet kan inte användas",
        "kim | kort | reader | 400 | Lösenordet är för kort: det ska ha minst 10 tecken.",
        "kim | ett bra lösenord | Övrig! | 400 | En roll kan inte heta så",
        "CHEF | ett bra lösenord | reader | 409 | Det finns redan en användare med det namnet."
      })
  void saysWhatIsWrongWithANewPerson(
      String name, String password, String further, int status, String notice) {
    Answer answer =
        admin().post("/anvandare", "name", name, "password", password, "further", further);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.notice()).startsWith(notice);
  }

  @Test
  void changingThePasswordNeedsThePresentOneAndTheSameNewOneTwice() {
    Browser lisa = people.as("lisa", "reader");
    Answer wrong = change(lisa, "inte lösenordet", "ett nytt lösenord", "ett nytt lösenord");
    assertThat(wrong.notice()).isEqualTo("Det nuvarande lösenordet är fel.");
    Answer different = change(lisa, LoggedIn.PASSWORD, "ett nytt lösenord", "ett nytt losenord");
    assertThat(different.notice()).isEqualTo("De två nya lösenorden är inte lika.");
    Answer weak = change(lisa, LoggedIn.PASSWORD, "kort", "kort");
    assertThat(weak.notice()).startsWith("Lösenordet är för kort");
    assertThat(weak.status()).isEqualTo(400);
  }

  private static Answer change(Browser person, String current, String fresh, String repeated) {
    return person.post(
        "/mitt-konto/losenord", "current", current, "fresh", fresh, "repeated", repeated);
  }

  @Test
  void whoIsNotAnAdministratorSeesNoUsersAndWhoIsNotLoggedInIsSentToTheLogInPage() {
    assertThat(people.as("olle", "finance", "editor").get("/anvandare").status()).isEqualTo(403);
    assertThat(people.as("olle").post("/anvandare/chef/aktiv", "active", "false").status())
        .isEqualTo(403);
    Answer nobody = Browser.at(service.getURI()).get("/anvandare?klart=roles");
    assertThat(nobody.status()).isEqualTo(303);
    assertThat(nobody.header("Location")).contains("/logga-in?till=%2Fanvandare%3Fklart%3Droles");
    Answer form = Browser.at(service.getURI()).get("/logga-in?till=%2Fanvandare%3Fklart%3Droles");
    assertThat(form.body()).contains("name=\"till\" value=\"/anvandare?klart=roles\"");
    Answer program = Browser.program(service.getURI()).get("/anvandare");
    assertThat(program.status()).isEqualTo(401);
  }

  @Test
  void anUnknownPersonIsNotFoundAndAnUnknownParameterIsNamed() {
    assertThat(admin().post("/anvandare/ingen/roller", "roles", "reader").status()).isEqualTo(404);
    Answer answer = admin().with("Accept", "*/*").get("/anvandare?sida=1");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("parameter 'sida' is unknown; allowed are klart, lang");
  }
}

package se.utfall.api.screen;

import static se.utfall.api.screen.Page.of;
import static se.utfall.api.screen.Page.ofStaff;
import static se.utfall.api.screen.Page.refused;

import java.util.List;
import java.util.regex.Pattern;

/** Every page there is; {@code PagesTest} holds the list against the routes of the service. */
final class Pages {
  static final Page OVERVIEW = of("overblick", "/");
  static final Page INDICATOR = of("indikator", "/indikatorer/PROV-MANAD");
  static final Page MONEY_TABLE = of("ekonomi-tabell", "/ekonomi/SAMMANDRAG");
  static final Page ANSWERS = of("uppfoljning", "/uppfoljning");
  static final Page AREA = of("omrade", "/omraden/GBG-SYD?indicator=PROV-OMRADE");
  static final Page DEVIATION_SHEET = of("avvikelser-blad", "/ekonomi/avvikelser");
  static final Page EQUITY = of("eget-kapital", "/ekonomi/eget-kapital");

  static final List<Page> ALL =
      List.of(
          OVERVIEW,
          of("overblick-filter", "/?theme=prov&attention=true"),
          of("overblick-tomt", "/?theme=trygghet&area=UPP"),
          of("andringar", "/andringar?sedan=2020-01-01"),
          of("indikatorer", "/indikatorer"),
          INDICATOR,
          of("indikator-fa-varden", "/indikatorer/TRYGGHETSINDEX"),
          of("indikator-omraden", "/indikatorer/PROV-OMRADE?kind=ranking"),
          of("indikator-delar", "/indikatorer/HME"),
          of("omraden", "/omraden"),
          AREA,
          of("omrade-stad", "/omraden/GBG"),
          of("gvi", "/gvi"),
          of("avhopp", "/avhopp"),
          of("ekonomi", "/ekonomi"),
          DEVIATION_SHEET,
          of("avvikelse", "/ekonomi/avvikelser/{avvikelse}"),
          of("ekonomi-tabeller", "/ekonomi/tabeller"),
          MONEY_TABLE,
          of("ekonomi-balans", "/ekonomi/BALANSRAKNING"),
          of("avstamning", "/ekonomi/avstamning"),
          EQUITY,
          of("prognoser", "/ekonomi/prognoser"),
          of("nyckeltal", "/ekonomi/nyckeltal"),
          of("bidrag", "/ekonomi/bidrag"),
          ANSWERS,
          of("rapport", "/rapport"),
          of("bilder", "/rapport/bilder"),
          of("bild", "/rapport/bilder/{bild}"),
          of("vyer-utloggad", "/vyer"),
          of("vy-utloggad", "/vyer/{vy}"),
          of("diagram", "/diagram"),
          of("diagram-sort", "/diagram/line"),
          of("diagram-fel", "/diagram/line?subject=HME&p-width=9"),
          of("diagram-byggt", "/diagram/heatmap?subject=PROV-OMRADE&form=png&p-period=fel"),
          of("sok", "/sok?q=trygghet"),
          of("sok-inget", "/sok?q=xyzzy"),
          of("logga-in", "/logga-in"),
          of("tillganglighet", "/tillganglighet"),
          refused("finns-inte", "/indikatorer/FINNS-INTE", 404),
          refused("fel-fraga", "/indikatorer?fel=1", 400),
          ofStaff("overblick-inloggad", "/"),
          ofStaff("indikator-inloggad", "/indikatorer/PROV-MANAD"),
          ofStaff("avvikelse-inloggad", "/ekonomi/avvikelser/{avvikelse}"),
          ofStaff("ekonomi-uppfoljning", "/ekonomi/uppfoljning"),
          ofStaff("rapport-inloggad", "/rapport"),
          ofStaff("rapport-urval", "/rapport/urval/{urval}"),
          ofStaff("rapport-lagg-till", "/rapport/lagg-till?diagram=/charts/TRYGGHETSINDEX.svg"),
          ofStaff("rapport-paket", "/rapport/paket/{paket}"),
          ofStaff("bild-inloggad", "/rapport/bilder/{bild}"),
          ofStaff("vyer", "/vyer"),
          ofStaff("vy", "/vyer/{vy}"),
          ofStaff("vy-skarm", "/vyer/{vy}?visning=skarm"),
          ofStaff("vy-andra", "/vyer/{vy}/andra"),
          ofStaff("vy-lagg-till", "/vyer/lagg-till?diagram=/charts/TRYGGHETSINDEX.svg"),
          ofStaff("import", "/import"),
          ofStaff("import-observationer", "/import?kind=observations"),
          ofStaff("import-granska", "/import/granska/{granska}"),
          ofStaff("import-granska-fel", "/import/granska/{fel}"),
          ofStaff("import-gjord", "/import/{import}"),
          ofStaff(
              "redigera-varde",
              "/redigera/varde?indicator=TRYGGHETSINDEX&area=GBG-HIS-VBI&period=2023"),
          ofStaff("redigera-mal", "/redigera/mal?indicator=TRYGGHETSINDEX"),
          ofStaff("redigera-handelse", "/redigera/handelse"),
          ofStaff("mitt-konto", "/mitt-konto"),
          ofStaff("anvandare", "/anvandare"));

  /**
   * The pages that are looked at in every other way too: English, dark, on paper, without script.
   */
  static final List<Page> MAIN =
      List.of(OVERVIEW, INDICATOR, AREA, ANSWERS, MONEY_TABLE, DEVIATION_SHEET, EQUITY);

  /** What shows no figures: how to get at them, what people have made, forms, and refusals. */
  private static final Pattern WITHOUT_FIGURES =
      Pattern.compile(
          "overblick-tomt|omraden|prognoser|rapport.*|bilder|vyer.*|vy-(andra|lagg-till|skarm)|diagram-(fel|byggt)|sok.*"
              + "|logga-in|tillganglighet|finns-inte|fel-fraga|import.*|redigera-.*|mitt-konto"
              + "|anvandare");

  private Pages() {}

  static List<Page> ofFigures() {
    return ALL.stream().filter(page -> !WITHOUT_FIGURES.matcher(page.name()).matches()).toList();
  }

  static List<Page> main() {
    return MAIN;
  }
}

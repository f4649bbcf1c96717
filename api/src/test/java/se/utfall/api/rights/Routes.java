package se.utfall.api.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every route there is, and what the walk asks of it. */
final class Routes {
  /** Addresses that stand for a route that reads; {code} is walked with each indicator. */
  static final Map<String, List<String>> READS = new TreeMap<>();

  /** The role that a route which writes, or is not of figures, asks for. */
  static final Map<String, String> OTHERS = new LinkedHashMap<>();

  static {
    READS.put("/", List.of("/", "/?lang=en"));
    READS.put("/indikatorer", List.of("/indikatorer", "/indikatorer?q=tal"));
    READS.put(
        "/indikatorer/{code}",
        List.of(
            "/indikatorer/{code}",
            "/indikatorer/{code}?area=GBG",
            "/indikatorer/{code}?kind=heatmap&from=2022"));
    READS.put("/andringar", List.of("/andringar?sedan=2001-01-01", "/andringar?lang=en"));
    READS.put("/omraden", List.of("/omraden"));
    READS.put("/omraden/{area}", List.of("/omraden/GBG", "/omraden/GBG?indicator={code}"));
    READS.put("/uppfoljning", List.of("/uppfoljning", "/uppfoljning?lang=en"));
    READS.put("/api/v1/indicators", List.of("/api/v1/indicators", "/api/v1/indicators?q=tal"));
    READS.put("/sok", List.of("/sok?q=hemligt", "/sok?q=hemmligt", "/sok?q=tema+finnsej"));
    READS.put("/api/v1/search", List.of("/api/v1/search?q=hemligt", "/api/v1/search?q=hemmligt"));
    READS.put("/api/v1/indicators/{code}", List.of("/api/v1/indicators/{code}"));
    READS.put("/api/v1/indicators/{code}/rebases", List.of("/api/v1/indicators/{code}/rebases"));
    READS.put(
        "/api/v1/observations",
        List.of(
            "/api/v1/observations?indicator={code}",
            "/api/v1/observations?indicator={code}&area=GBG&format=csv"));
    READS.put(
        "/api/v1/observations/revisions",
        List.of("/api/v1/observations/revisions?indicator={code}"));
    READS.put(
        "/api/v1/analysis/{method}",
        List.of(
            "/api/v1/analysis/forecast?indicator={code}",
            "/api/v1/analysis/trend?indicator={code}",
            "/api/v1/analysis/trend?indicator={code}&area=GBG",
            "/api/v1/analysis/trend?theme=tema-{code}",
            "/api/v1/analysis/spc?theme=tema-{code}",
            "/api/v1/analysis/correlation?theme=tema-UTE&with={code}",
            "/api/v1/analysis/change-point?indicator={code}",
            "/api/v1/analysis/decomposition?indicator={code}",
            "/api/v1/analysis/distribution?indicator={code}",
            "/api/v1/analysis/distribution?indicator=UTE&weights={code}",
            "/api/v1/analysis/distribution?indicator=UTE&level=kommun&weights={code}",
            "/api/v1/analysis/distribution?indicator={code}&level=kommun&weights=UTE",
            "/api/v1/analysis/correlation?indicator={code}&with=UTE",
            "/api/v1/analysis/correlation?indicator=UTE&with={code}",
            "/api/v1/analysis/comparison?indicator={code}&denominator={code}&kind=rate",
            "/api/v1/analysis/comparison?indicator=UTE&denominator={code}",
            "/api/v1/analysis/ranking?indicator={code}",
            "/api/v1/analysis/ranking?indicator=UTE&denominator={code}"));
    READS.put(
        "/charts/{file}",
        List.of(
            "/charts/{code}.svg",
            "/charts/{code}.png",
            "/charts/{code}.pdf",
            "/charts/{code}.txt",
            "/charts/{code}.csv",
            "/charts/{code}.json",
            "/charts/{code}.marks",
            "/charts/{code}.marks?kind=heatmap",
            "/charts/{code}.svg?kind=heatmap",
            "/charts/{code}.csv?kind=heatmap",
            "/charts/{code}.txt?kind=heatmap",
            "/charts/UTE.svg?kind=funnel&per=1000&denominator={code}",
            "/charts/UTE.txt?kind=funnel&per=1000&denominator={code}",
            "/charts/UTE.csv?kind=funnel&per=1000&denominator={code}",
            "/charts/UTE.json?kind=funnel&per=1000&denominator={code}"));
    READS.put(
        "/charts/{folder}/{file}",
        List.of(
            "/charts/finance/X.svg",
            "/charts/finance/equity.txt?kind=trend",
            "/charts/programme/heatmap.txt",
            "/charts/programme/shares.csv",
            "/charts/gvi/timeline.svg",
            "/charts/gvi/timeline.marks"));
    READS.put("/diagram/{kind}", List.of("/diagram/line", "/diagram/heatmap"));
    for (String plain :
        List.of(
            "/api/v1/areas",
            "/api/v1/events",
            "/api/v1/sources",
            "/api/v1/programme",
            "/api/v1/programme/scales",
            "/api/v1/finance/tables",
            "/api/v1/finance/costs",
            "/api/v1/finance/claims",
            "/api/v1/finance/equity",
            "/api/v1/finance/organisations",
            "/api/v1/finance/reconciliation-rules",
            "/api/v1/finance/reconciliation",
            "/ekonomi/avstamning",
            "/ekonomi/eget-kapital",
            "/avhopp",
            "/gvi",
            "/ekonomi/bidrag",
            "/ekonomi/prognoser",
            "/api/v1/finance/forecasts",
            "/ekonomi/nyckeltal",
            "/api/v1/finance/key-figures",
            "/api/v1/finance/grants",
            "/api/v1/reports/exit-programme",
            "/api/v1/finance/deviations",
            "/ekonomi",
            "/ekonomi/avvikelser",
            "/api/v1/pictures",
            "/rapport/bilder",
            "/diagram",
            "/health",
            "/health/readiness",
            "/health/liveness",
            "/prometheus",
            "/rapport",
            "/tillganglighet",
            "/logga-in")) {
      READS.put(plain, List.of(plain));
    }
    READS.put("/vyer", List.of("/vyer", "/vyer?lang=en"));
    READS.put(
        "/vyer/{file}", List.of("/vyer/{slug}", "/vyer/{slug}?visning=skarm", "/vyer/{slug}.pdf"));
    READS.put("/api/v1/dashboards/{slug}", List.of("/api/v1/dashboards/{slug}"));
    READS.put("/pictures/{file}", List.of("/pictures/2222222222.svg"));
    READS.put("/api/v1/pictures/{id}", List.of("/api/v1/pictures/2222222222"));
    READS.put("/rapport/bilder/{id}", List.of("/rapport/bilder/2222222222"));
    READS.put("/api/v1/areas/{code}", List.of("/api/v1/areas/GBG"));
    READS.put("/api/v1/finance/tables/{table}", List.of("/api/v1/finance/tables/X"));
    READS.put("/ekonomi/avvikelser/{id}", List.of("/ekonomi/avvikelser/0"));
    READS.put("/ekonomi/tabeller", List.of("/ekonomi/tabeller"));
    READS.put("/ekonomi/{table}", List.of("/ekonomi/X"));

    only(
        "reader",
        "GET /api/v1/imports",
        "GET /api/v1/imports/{id}",
        "GET /api/v1/tokens",
        "POST /api/v1/tokens",
        "DELETE /api/v1/tokens/{id}",
        "GET /api/v1/finance/reviews/{id}",
        "GET /api/v1/finance/follow-ups",
        "GET /ekonomi/uppfoljning",
        "POST /api/v1/pictures",
        "POST /rapport/bilder",
        "POST /api/v1/report-packages",
        "GET /api/v1/report-packages",
        "GET /api/v1/report-packages/{id}",
        "GET /api/v1/report-packages/{id}/file",
        "DELETE /api/v1/report-packages/{id}",
        "GET /api/v1/report-selections",
        "POST /api/v1/report-selections",
        "GET /api/v1/report-selections/{id}",
        "PUT /api/v1/report-selections/{id}",
        "DELETE /api/v1/report-selections/{id}",
        "GET /api/v1/dashboards",
        "POST /api/v1/dashboards",
        "PUT /api/v1/dashboards/{slug}",
        "DELETE /api/v1/dashboards/{slug}",
        "POST /vyer",
        "GET /vyer/lagg-till",
        "POST /vyer/lagg-till",
        "GET /vyer/{slug}/andra",
        "POST /vyer/{slug}/andra",
        "POST /vyer/{slug}/ta-bort",
        "POST /rapport",
        "GET /rapport/lagg-till",
        "POST /rapport/lagg-till",
        "GET /rapport/urval/{id}",
        "POST /rapport/urval/{id}",
        "POST /rapport/urval/{id}/del",
        "POST /rapport/urval/{id}/ta-bort",
        "POST /rapport/urval/{id}/fil",
        "GET /rapport/paket/{id}",
        "POST /rapport/paket/{id}/avbryt",
        "POST /rapport/paket/{id}/igen",
        "GET /mitt-konto",
        "POST /mitt-konto/losenord",
        "GET /token_info",
        "POST /token_info");
    only(
        "editor",
        "POST /api/v1/imports",
        "GET /import",
        "POST /import",
        "GET /import/{id}",
        "GET /import/mall/{file}",
        "GET /import/granska/{id}",
        "POST /import/granska/{id}",
        "POST /import/granska/{id}/avbryt",
        "GET /redigera/varde",
        "POST /redigera/varde",
        "GET /redigera/mal",
        "POST /redigera/mal",
        "GET /redigera/handelse",
        "POST /redigera/handelse",
        "POST /redigera/handelse/ta-bort",
        "PUT /api/v1/indicators/{code}",
        "POST /api/v1/indicators/{code}/rebases");
    only(
        "admin",
        "DELETE /api/v1/pictures/{id}",
        "POST /rapport/bilder/{id}/aterkalla",
        "GET /anvandare",
        "POST /anvandare",
        "POST /anvandare/{name}/aktiv",
        "POST /anvandare/{name}/losenord",
        "POST /anvandare/{name}/roller");
    only("finance", "PUT /api/v1/finance/reviews/{id}", "POST /ekonomi/avvikelser/{id}");
    OTHERS.put("POST /api/v1/analysis/{method}", "anyone"); // of figures that are sent along
    OTHERS.put("POST /logga-in", "anyone");
    OTHERS.put("POST /logga-ut", "anyone"); // ends the session, and therefore stands last
  }

  private static void only(String role, String... routes) {
    for (String route : routes) {
      OTHERS.put(route, role);
    }
  }

  private Routes() {}
}

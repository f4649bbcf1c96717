package se.utfall.api.screen;

import java.util.List;

/** axe-core in the open page. */
final class Axe {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
  private static final String CONTRAST = "color-contrast";
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const [only, without] = arguments;
      const rules = Object.fromEntries(without.map((rule) => [rule, {enabled: false}]));
      axe.run(document, {runOnly: only, rules: rules, resultTypes: ["violations"], preload: false}).then(
        (found) => done(found.violations.map((one) => "breaks " + one.id + " " + one.nodes.length
          + " times, first " + one.nodes[0].target.join(" ") + ": " + one.nodes[0].failureSummary)),
        (fault) => done([String(fault)]));
      """;

  private Axe() {}

  /** What breaks WCAG 2.1 AA, or good practice of headings and landmarks. */
  static List<String> faults(Tab tab, boolean contrast) {
    return faults(tab, RULES, contrast ? List.of() : List.of(CONTRAST));
  }

  /** What has too little contrast. */
  static List<String> faintWords(Tab tab) {
    return faults(tab, List.of(CONTRAST), List.of());
  }

  @SuppressWarnings("unchecked")
  private static List<String> faults(Tab tab, List<String> only, List<String> without) {
    return (List<String>) tab.runAndWait(RUN, only, without);
  }
}

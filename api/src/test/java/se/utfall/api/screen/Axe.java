package se.utfall.api.screen;

import java.util.List;

/** axe-core in the open page. */
final class Axe {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {runOnly: arguments[0], resultTypes: ["violations"], preload: false}).then(
        (found) => done(found.violations.map((one) => "breaks " + one.id + " " + one.nodes.length
          + " times, first " + one.nodes[0].target.join(" ") + ": " + one.nodes[0].failureSummary)),
        (fault) => done([String(fault)]));
      """;

  private Axe() {}

  /** What breaks WCAG 2.1 AA, or good practice of headings and landmarks. */
  static List<String> faults(Tab tab) {
    return faults(tab, RULES);
  }

  /** What has too little contrast. */
  static List<String> faintWords(Tab tab) {
    return faults(tab, List.of("color-contrast"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> faults(Tab tab, List<String> rules) {
    return (List<String>) tab.runAndWait(RUN, rules);
  }
}

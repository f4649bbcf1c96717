package se.utfall.api.indicator;

import java.util.List;
import java.util.Optional;
import se.utfall.api.page.ShownPicture;

/**
 * The page of an indicator, ready to be shown.
 *
 * @param code code of the indicator
 * @param name its name
 * @param part the series shown, such as its area; may be empty
 * @param finding what the series says, as a sentence
 * @param asOf notice of the moment that the page is of; empty when it is now
 * @param chart addresses and alternative text of the chart; empty if there is nothing to draw
 * @param choice what the form beside the chart offers
 * @param hidden how many of the values are hidden, in words; empty when none is
 * @param insert what is needed to take the chart into a report; empty if there is none
 * @param related other indicators, in groups
 * @param sides what other analyses say of it
 * @param values the values of the series
 * @param hasBounds whether any value has bounds to show
 * @param facts what the figure is, term by term
 * @param method how it was computed, term by term
 * @param others the other series
 * @param events events in the time of the series
 * @param versions the versions that the values have had
 * @param sources sources of the values
 * @param downloads addresses of files, with their names
 * @param edits addresses of the forms of an editor; empty for others and for what was known before
 */
public record IndicatorPage(
    String code,
    String name,
    String part,
    String finding,
    String asOf,
    Optional<ShownPicture> chart,
    ChartChoice choice,
    String hidden,
    Optional<Insert> insert,
    List<Related> related,
    List<Side> sides,
    List<ValueRow> values,
    boolean hasBounds,
    List<Fact> facts,
    List<Fact> method,
    List<OtherSeries> others,
    List<EventLine> events,
    List<VersionRow> versions,
    List<Fact> sources,
    List<Link> downloads,
    Optional<Edits> edits) {

  /** Copies the lists. */
  public IndicatorPage {
    related = List.copyOf(related);
    sides = List.copyOf(sides);
    values = List.copyOf(values);
    facts = List.copyOf(facts);
    method = List.copyOf(method);
    others = List.copyOf(others);
    events = List.copyOf(events);
    versions = List.copyOf(versions);
    sources = List.copyOf(sources);
    downloads = List.copyOf(downloads);
  }

  /** A term and what is said of it. */
  public record Fact(String term, String text) {}

  /** A link and its words. */
  public record Link(String address, String words) {}

  /**
   * What is needed to take the chart into a report.
   *
   * @param address whole address of the picture, as PNG
   * @param text alternative text
   */
  public record Insert(String address, String text) {}

  /** Other indicators that have something in common, and where all of them are. */
  public record Related(String heading, List<Link> indicators, List<Link> all) {

    /** Copies the lists. */
    public Related {
      indicators = List.copyOf(indicators);
      all = List.copyOf(all);
    }
  }

  /** What an analysis says of the series, with its chart if it has one. */
  public record Side(String heading, String finding, Optional<ShownPicture> chart) {}

  /** A value in the table. */
  public record ValueRow(
      String period, String figure, String bounds, String source, String note, String edit) {}

  /** Another series of the indicator. */
  public record OtherSeries(
      String address, String name, String figure, String period, boolean shown) {}

  /** An event in the time of the series. */
  public record EventLine(String when, String title, String edit) {}

  /** A version of a value. */
  public record VersionRow(
      String period, String figure, String from, String until, String by, String reason) {}

  /** The forms of an editor: addresses of those that set the target and add an event. */
  public record Edits(String target, String event) {}
}

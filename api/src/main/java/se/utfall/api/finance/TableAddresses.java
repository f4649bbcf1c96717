package se.utfall.api.finance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.api.money.MoneySections;
import se.utfall.api.page.Frame;
import se.utfall.api.query.Query;

/** The addresses of tables: their pages and files, of the moment and in the language of a page. */
final class TableAddresses {
  private static final String PAGES = "/ekonomi/";

  private final Frame frame;
  private final List<String> common;

  TableAddresses(Frame frame, Query query) {
    this.frame = frame;
    this.common =
        Stream.of(
                query.text("asOf").map(moment -> "asOf=" + encoded(moment)),
                Optional.of(frame.words().language())
                    .filter(language -> !language.equals("sv"))
                    .map(language -> "lang=" + language))
            .flatMap(Optional::stream)
            .toList();
  }

  /** The page of a table; in capitals if another page of money has the address of its code. */
  String page(String code, String... more) {
    String plain = PAGES + encoded(code);
    boolean isTaken =
        MoneySections.of(frame).stream().anyMatch(section -> section.address().equals(plain));
    return (isTaken ? PAGES + encoded(code.toUpperCase(Locale.ROOT)) : plain) + query(more);
  }

  /** A table in one of the forms of the interface for programs. */
  String file(String code, String format, String... more) {
    return "/api/v1/finance/tables/"
        + encoded(code)
        + query(
            Stream.concat(Stream.of("format=" + format), Stream.of(more)).toArray(String[]::new));
  }

  /** A finding on the page of reconciliation. */
  String finding(String anchor) {
    return PAGES + "avstamning" + query() + "#" + anchor;
  }

  static String ofOrganisation(String name) {
    return "organisation=" + encoded(name);
  }

  private String query(String... more) {
    List<String> all = Stream.concat(Stream.of(more), common.stream()).toList();
    return all.isEmpty() ? "" : all.stream().collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

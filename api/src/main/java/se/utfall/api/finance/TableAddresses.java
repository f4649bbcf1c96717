package se.utfall.api.finance;

import java.util.Locale;
import se.utfall.api.money.MoneySections;
import se.utfall.api.page.Frame;
import se.utfall.api.page.Onward;
import se.utfall.api.page.ShownPicture;

/** The addresses of tables: their pages and files, of the moment and in the language of a page. */
public final class TableAddresses {
  private static final String PAGES = "/ekonomi/";

  private final Onward onward;

  /** Of the moment and in the language of this frame. */
  public TableAddresses(Frame frame) {
    this(frame.onward());
  }

  TableAddresses(Onward onward) {
    this.onward = onward;
  }

  /** The page of a table; in capitals if another page of money has the address of its code. */
  public String page(String code, String... more) {
    String plain = PAGES + Onward.encoded(code);
    boolean isTaken = MoneySections.isPage(plain);
    return with(
        onward.to(isTaken ? PAGES + Onward.encoded(code.toUpperCase(Locale.ROOT)) : plain), more);
  }

  /** A table in one of the forms of the interface for programs. */
  String file(String code, String format, String... more) {
    String all = onward.to("/api/v1/finance/tables/" + Onward.encoded(code));
    return with(with(all, "format=" + format), more);
  }

  /** A picture of the same moment and in the same language. */
  ShownPicture picture(ShownPicture picture) {
    return picture.with(onward);
  }

  /** A finding on the page of reconciliation. */
  String finding(String anchor) {
    return onward.to(PAGES + "avstamning") + "#" + anchor;
  }

  /** The part of an address that narrows a table to one organisation. */
  public static String ofOrganisation(String name) {
    return "organisation=" + Onward.encoded(name);
  }

  private static String with(String address, String... more) {
    return more.length == 0
        ? address
        : address + (address.contains("?") ? "&" : "?") + String.join("&", more);
  }
}

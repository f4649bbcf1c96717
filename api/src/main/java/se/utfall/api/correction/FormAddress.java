package se.utfall.api.correction;

import java.net.URI;
import se.utfall.api.page.Frame;

/** The address of a form, which names what it is about. */
final class FormAddress {
  private FormAddress() {}

  /** The address without what was said of the last time. */
  static String of(Frame frame) {
    return frame.address().replaceAll("&klart=[^&]*", "");
  }

  /** The same, to say that it is done. */
  static URI done(Frame frame) {
    return URI.create(of(frame) + "&klart=sparad");
  }
}

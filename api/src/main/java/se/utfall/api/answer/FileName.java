package se.utfall.api.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * A name to save a file under, readable and allowed on every system.
 *
 * @param text the name with its ending
 */
record FileName(String text) {
  private static final int LONGEST = 150;

  /** The name without what Windows refuses in names, and not too long; its ending stays. */
  static FileName of(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot);
    String stem = dot < 0 ? name : name.substring(0, dot);
    String allowed =
        stem.replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    String cut = allowed.length() > LONGEST ? allowed.substring(0, LONGEST).strip() : allowed;
    return new FileName(cut.replaceAll("[. ]+$", "") + ending);
  }

  /** In ASCII, for who does not read the other: å and ä as a, ö as o. */
  String plain() {
    return Normalizer.normalize(text.replaceAll("[–—−]", "-"), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^A-Za-z0-9 ,.()_+-]", "_");
  }

  /** In UTF-8, as a header writes it. */
  String encoded() {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

package se.utfall.db.picture;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes that are kept, and their form: the picture, or what stands beside it. */
public final class KeptFile {
  private final String form;
  private final byte[] content;
  private final String sha256;

  private KeptFile(String form, byte[] content, String sha256) {
    this.form = requireNonNull(form);
    this.content = content;
    this.sha256 = requireNonNull(sha256);
  }

  /** Bytes that are not kept yet. */
  public static KeptFile of(String form, byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new KeptFile(form, content.clone(), HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  static KeptFile stored(String form, byte[] content, String sha256) {
    return new KeptFile(form, content, sha256);
  }

  /** svg, png, pdf, txt, csv or json. */
  public String form() {
    return form;
  }

  /** The bytes. */
  public byte[] content() {
    return content.clone();
  }

  /** Their SHA-256, in hexadecimal. */
  public String sha256() {
    return sha256;
  }
}

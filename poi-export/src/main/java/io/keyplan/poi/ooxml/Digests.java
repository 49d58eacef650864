package io.keyplan.poi.ooxml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names and identifiers that follow from content, so that the same content has the same. */
public final class Digests {

  private Digests() {}

  /** Gives the SHA-256 of a text as 64 hexadecimal digits in capitals. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String hex(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().withUpperCase().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Gives a GUID in braces, of the form that RFC 9562 calls version 8: made from a hash. */
  public static String guid(String text) {
    return guid(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives a GUID for the bytes of a text, as {@link #guid(String)} does. */
  public static String guid(byte[] content) {
    String hex = hex(content);
    return "{"
        + hex.substring(0, 8)
        + "-"
        + hex.substring(8, 12)
        + "-8"
        + hex.substring(13, 16)
        + "-8"
        + hex.substring(17, 20)
        + "-"
        + hex.substring(20, 32)
        + "}";
  }
}

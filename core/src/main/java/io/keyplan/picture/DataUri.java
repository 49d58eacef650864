package io.keyplan.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the picture out of a {@code data:} URI (RFC 2397). */
final class DataUri {

  private static final Pattern START =
      Pattern.compile(
          "data:[^,;\"]{0,100}((;[^,;\"]{1,100}){0,5}?)(;\\s*base64\\s*)?,",
          Pattern.CASE_INSENSITIVE);

  private static final int HEXADECIMAL = 16;

  private DataUri() {}

  static boolean isOne(String source) {
    return source.regionMatches(true, 0, "data:", 0, 5);
  }

  static byte[] content(String source, PictureLimits limits) throws UnusablePicture {
    Matcher start = START.matcher(source);
    if (!start.lookingAt()) {
      throw new UnusablePicture("is not written as data:image/png;base64,…");
    }
    boolean base64 = start.group(3) != null;
    long size = base64 ? (source.length() - start.end()) / 4L * 3 : source.length() - start.end();
    if (size > limits.bytes() * (base64 ? 1L : 3L) + 2) {
      throw new UnusablePicture("has " + size + " bytes; a picture may have " + limits.bytes());
    }
    byte[] content = unescaped(source.substring(start.end()));
    if (!base64) {
      return content;
    }
    try {
      String text = new String(content, StandardCharsets.ISO_8859_1);
      return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      throw new UnusablePicture("is not valid base64");
    }
  }

  /** Puts bytes in place of %3C and the like; a letter that should have been escaped is UTF-8. */
  private static byte[] unescaped(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (text.indexOf('%') < 0) {
      return bytes;
    }
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? digit(bytes[i + 1]) : -1;
      int low = high < 0 ? -1 : digit(bytes[i + 2]);
      if (low < 0) {
        plain.write(bytes[i]);
      } else {
        plain.write(high * HEXADECIMAL + low);
        i += 2;
      }
    }
    return plain.toByteArray();
  }

  private static int digit(byte letter) {
    return Character.digit(letter, HEXADECIMAL);
  }
}

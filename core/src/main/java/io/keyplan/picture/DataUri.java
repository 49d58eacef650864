package io.keyplan.picture;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the picture out of a {@code data:} URI (RFC 2397). */
final class DataUri {

  private static final Pattern START =
      Pattern.compile("data:[^,;]{0,100}(;[^,;]{1,100}){0,5}?;base64,", Pattern.CASE_INSENSITIVE);

  private DataUri() {}

  static boolean isOne(String source) {
    return source.regionMatches(true, 0, "data:", 0, 5);
  }

  static byte[] content(String source, PictureLimits limits) throws UnusablePicture {
    Matcher start = START.matcher(source);
    if (!start.lookingAt()) {
      throw new UnusablePicture("is not written as data:image/png;base64,…");
    }
    long size = (source.length() - start.end()) / 4L * 3;
    if (size > limits.bytes() + 2L) {
      throw new UnusablePicture("has " + size + " bytes; a picture may have " + limits.bytes());
    }
    try {
      return Base64.getDecoder().decode(source.substring(start.end()).replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      throw new UnusablePicture("is not valid base64");
    }
  }
}

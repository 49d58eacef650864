package io.keyplan.field;

import io.keyplan.document.Datum;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Makes links of addresses that are plainly such; anything else stays text. */
final class Links {

  private Links() {}

  static Datum email(String address) {
    String plain = address.strip();
    return plain.matches("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}")
        ? Datum.link(plain, "mailto:" + plain)
        : Datum.words(address);
  }

  /**
   * Accepts {@code https} and {@code http}, and a bare host name such as {@code www.example.com}.
   */
  static Datum web(String address) {
    String plain = address.strip();
    String full = plain.contains(":") ? plain : "https://" + plain;
    try {
      URI uri = new URI(full);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean plainWeb = scheme.equals("https") || scheme.equals("http");
      boolean host =
          uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null;
      return plainWeb && host ? Datum.link(plain, uri.toASCIIString()) : Datum.words(address);
    } catch (URISyntaxException e) {
      return Datum.words(address);
    }
  }
}

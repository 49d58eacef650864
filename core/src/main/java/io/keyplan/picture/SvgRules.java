package io.keyplan.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** What an SVG must not have: scripts, foreign content and anything that is loaded from outside. */
final class SvgRules {

  private static final Set<String> REFUSED =
      Set.of("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler");

  private static final Pattern WITHIN = Pattern.compile("\\s*#(.*)", Pattern.DOTALL);

  private static final Pattern URL =
      Pattern.compile("url\\(\\s*['\"]?\\s*([^'\")]*)", Pattern.CASE_INSENSITIVE);

  private static final PictureLimits WITHIN_AN_SVG =
      PictureLimits.STANDARD.withSide(4_000).withPixels(10_000_000);

  private SvgRules() {}

  static void checkElement(@Nullable String namespace, String name) throws UnusablePicture {
    if (REFUSED.contains(name.toLowerCase(Locale.ROOT))
        || namespace != null && namespace.contains("xhtml")) {
      throw UnusablePicture.unsafe("<" + name + ">");
    }
  }

  /**
   * Checks an attribute.
   *
   * @param work learns which parts the element draws
   */
  static void checkAttribute(QName qualified, String value, SvgWork work) throws UnusablePicture {
    String name = qualified.getLocalPart().toLowerCase(Locale.ROOT);
    if (name.equals("href") || name.equals("src")) {
      checkTarget(value).ifPresent(work::draws);
    } else if (qualified.getNamespaceURI().equals(XMLConstants.XML_NS_URI) && name.equals("base")) {
      throw UnusablePicture.unsafe("another base for its links");
    } else if (qualified.getNamespaceURI().isEmpty()) {
      checkOwn(name, value);
    }
  }

  /** Checks an attribute of SVG's; what drawing programs add in their namespaces is not drawn. */
  private static void checkOwn(String name, String value) throws UnusablePicture {
    if (name.startsWith("on")) {
      throw UnusablePicture.unsafe("the script " + name);
    }
    if (name.equals("attributename") && value.toLowerCase(Locale.ROOT).contains("href")) {
      throw UnusablePicture.unsafe("a link that changes");
    }
    checkStyle(value);
  }

  /** Checks a style sheet, or an attribute, which may hold the same. */
  static void checkStyle(String css) throws UnusablePicture {
    String lower = css.toLowerCase(Locale.ROOT);
    if (lower.contains("@import")
        || lower.contains("expression(")
        || lower.contains("image-set(")) {
      throw UnusablePicture.unsafe("a style that loads something");
    }
    if (lower.indexOf('\\') >= 0) {
      throw UnusablePicture.unsafe("a style with \\ in it");
    }
    Matcher url = URL.matcher(css);
    while (url.find()) {
      checkTarget(url.group(1));
    }
  }

  /** Checks where something leads; gives the id of a part of the same file. */
  private static Optional<String> checkTarget(String target) throws UnusablePicture {
    Matcher within = WITHIN.matcher(target);
    if (within.matches()) {
      return Optional.of(within.group(1).strip());
    }
    if (DataUri.isOne(target.strip())) {
      checkPicture(target.strip());
    } else if (!target.isBlank()) {
      throw UnusablePicture.unsafe("a link to something outside the file");
    }
    return Optional.empty();
  }

  /** A picture in the picture: it is of pixels, and no larger than one shows. */
  private static void checkPicture(String uri) throws UnusablePicture {
    byte[] content = DataUri.content(uri, WITHIN_AN_SVG);
    if (XmlText.isOne(new Bytes(content))) {
      throw UnusablePicture.unsafe("another SVG in it");
    }
    try {
      WITHIN_AN_SVG.check(PixelHeader.read(content));
    } catch (UnusablePicture e) {
      throw new UnusablePicture("is an SVG with a picture in it that " + e.getMessage());
    }
  }
}

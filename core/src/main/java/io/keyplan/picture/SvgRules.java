package io.keyplan.picture;

import java.util.Locale;
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

  private static final Pattern DATA =
      Pattern.compile("\\s*data:image/(png|jpeg|jpg|gif);base64,[\\sA-Za-z0-9+/=]*");

  private static final Pattern URL =
      Pattern.compile("url\\(\\s*['\"]?\\s*([^'\")]*)", Pattern.CASE_INSENSITIVE);

  private SvgRules() {}

  static void checkElement(@Nullable String namespace, String name) throws UnusablePicture {
    if (REFUSED.contains(name.toLowerCase(Locale.ROOT))
        || namespace != null && namespace.contains("xhtml")) {
      throw SvgHeader.refused("<" + name + ">");
    }
  }

  static void checkAttribute(QName qualified, String value, SvgReferences references)
      throws UnusablePicture {
    String name = qualified.getLocalPart().toLowerCase(Locale.ROOT);
    if (name.equals("href") || name.equals("src")) {
      checkTarget(value, references);
    } else if (qualified.getNamespaceURI().equals(XMLConstants.XML_NS_URI) && name.equals("base")) {
      throw SvgHeader.refused("another base for its links");
    } else if (qualified.getNamespaceURI().isEmpty()) {
      checkOwn(name, value, references);
    }
  }

  /** Checks an attribute of SVG's; what drawing programs add in their namespaces is not drawn. */
  private static void checkOwn(String name, String value, SvgReferences references)
      throws UnusablePicture {
    if (name.startsWith("on")) {
      throw SvgHeader.refused("the script " + name);
    }
    if (name.equals("attributename") && value.toLowerCase(Locale.ROOT).contains("href")) {
      throw SvgHeader.refused("a link that changes");
    }
    checkStyle(value, references);
  }

  /** Checks a style sheet, or an attribute, which may hold the same. */
  static void checkStyle(String css, SvgReferences references) throws UnusablePicture {
    String lower = css.toLowerCase(Locale.ROOT);
    if (lower.contains("@import")
        || lower.contains("expression(")
        || lower.contains("image-set(")) {
      throw SvgHeader.refused("a style that loads something");
    }
    if (lower.indexOf('\\') >= 0) {
      throw SvgHeader.refused("a style with \\ in it");
    }
    Matcher url = URL.matcher(css);
    while (url.find()) {
      checkTarget(url.group(1), references);
    }
  }

  private static void checkTarget(String target, SvgReferences references) throws UnusablePicture {
    Matcher within = WITHIN.matcher(target);
    if (within.matches()) {
      references.to(within.group(1).strip());
    } else if (!target.isBlank() && !DATA.matcher(target).matches()) {
      throw SvgHeader.refused("a link to something outside the file");
    }
  }
}

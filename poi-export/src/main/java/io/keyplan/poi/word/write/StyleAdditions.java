package io.keyplan.poi.word.write;

import io.keyplan.poi.word.base.DocumentBase.Numbering;
import io.keyplan.poi.word.base.DocumentBase.Styles;
import io.keyplan.poi.word.names.TableName;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds to a company's styles those of ours that it lacks. They are based on its default style, but
 * for what no cell of a table can bear, such as the indent of a first line.
 */
final class StyleAdditions {

  /** What all paragraphs have that are added, below the company's default style. */
  private static final String ROOT =
      "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"KeyplanText\">"
          + "<w:name w:val=\"Keyplan Text\"/><w:basedOn w:val=\"Normal\"/>"
          + "<w:uiPriority w:val=\"98\"/>"
          + "<w:pPr><w:widowControl/><w:suppressAutoHyphens/><w:snapToGrid w:val=\"0\"/>"
          + "<w:spacing w:beforeLines=\"0\" w:beforeAutospacing=\"0\" w:afterLines=\"0\""
          + " w:afterAutospacing=\"0\"/>"
          + "<w:ind w:leftChars=\"0\" w:left=\"0\" w:rightChars=\"0\" w:right=\"0\""
          + " w:firstLineChars=\"0\" w:firstLine=\"0\"/>"
          + "<w:contextualSpacing w:val=\"0\"/><w:jc w:val=\"left\"/></w:pPr>"
          + "<w:rPr><w:spacing w:val=\"0\"/></w:rPr></w:style>";

  private static final Pattern STYLE =
      Pattern.compile("(?s)<w:style [^>]*w:styleId=\"([^\"]*)\"[^>]*>.*?</w:style>");

  private static final Pattern NAME = Pattern.compile("<w:name w:val=\"([^\"]*)\"/>");

  /** Ours have tab stops for our line; the company's are used by its own headers. */
  private static final Set<String> APART = Set.of("Header", "Footer", "FooterWide");

  private static final Set<String> HEADINGS_OF_TABLES =
      Set.of("TableHeader", "TableHeaderNumber", "TableHeaderCenter");

  private final Styles styles;
  private final Numbering numbering;

  StyleAdditions(Styles styles, Numbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Gives the style sheet of a document. */
  String to(String ours) {
    StringBuilder all = new StringBuilder(styles.head());
    all.append(ROOT);
    Matcher matcher = STYLE.matcher(ours);
    while (matcher.find()) {
      if (!styles.ids().contains(matcher.group(1))) {
        all.append(added(matcher.group(), matcher.group(1)));
      }
    }
    return all.append("</w:styles>").toString();
  }

  private String added(String style, String id) {
    // The theme of the file is the company's; the brand file may say other colours.
    String xml =
        style
            .replaceAll(" w:themeColor=\"[^\"]*\"", "")
            .replace("<w:basedOn w:val=\"Normal\"/>", "<w:basedOn w:val=\"KeyplanText\"/>")
            .replace(" w:default=\"1\"", "");
    if (!styles.themed()) {
      xml = xml.replaceAll("<w:rFonts w:asciiTheme=[^>]*/>", "");
    }
    if (!numbering.head().isEmpty()) {
      int bullets = numbering.bullets() > 0 ? numbering.bullets() : numbering.nextNumber();
      xml =
          xml.replace(
                  "<w:numId w:val=\"2\"/>",
                  "<w:numId w:val=\"" + (numbering.nextNumber() + 1) + "\"/>")
              .replace("<w:numId w:val=\"1\"/>", "<w:numId w:val=\"" + bullets + "\"/>");
    }
    if (HEADINGS_OF_TABLES.contains(id) && styles.ids().contains(TableName.STYLE)) {
      xml = xml.replaceAll("<w:color [^>]*/>", "").replace("<w:b/><w:bCs/>", "");
    }
    return named(xml, id);
  }

  private String named(String xml, String id) {
    Matcher name = NAME.matcher(xml);
    if (!name.find()) {
      return xml;
    }
    boolean custom = xml.contains("w:customStyle=\"1\"");
    boolean taken = styles.names().contains(name.group(1).toLowerCase(Locale.ROOT));
    if (!custom && !taken && !APART.contains(id)) {
      return xml;
    }
    String ours = custom ? xml : xml.replaceFirst("w:type=\"\\w+\"", "$0 w:customStyle=\"1\"");
    return ours.replace(name.group(), "<w:name w:val=\"Keyplan " + name.group(1) + "\"/>");
  }
}

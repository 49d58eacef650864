package io.keyplan.poi.word.fill;

import io.keyplan.document.DocumentShape;
import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.FilledPackage;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.SectionFile;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.word.names.TableName;
import io.keyplan.poi.word.style.Density;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.report.Margins;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The sections of ours in a filled document: their text in its styles, and what the text needs
 * beside it. Lives for one filling.
 */
final class WordSections {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

  /** What the text of a section refers to. */
  private static final Set<String> REFERRED = Set.of("chart", "image", "hyperlink");

  private static final Pattern STYLE =
      Pattern.compile("(<w:(?:pStyle|rStyle|tblStyle) w:val=\")([^\"]*)(\"/>)");

  private static final Pattern TABLE =
      Pattern.compile(
          "<w:tblStyle w:val=\""
              + TableName.STYLE
              + "\"/><w:tblW [^>]*/>(?:<w:tblInd [^>]*/>)?<w:tblLayout w:type=\"fixed\"/>");

  private static final Margins ROOM = TableStyle.ROWS.margins(Density.NORMAL);

  /** Columns were measured with these, whatever the document's own tables have. */
  private static final String MARGINS =
      "<w:tblCellMar>"
          + margin("top", ROOM.top())
          + margin("left", ROOM.left())
          + margin("bottom", ROOM.bottom())
          + margin("right", ROOM.right())
          + "</w:tblCellMar>";

  private static final Pattern REFERENCE = Pattern.compile("( r:(?:id|embed|link)=\")([^\"]*)(\")");

  private static final Pattern DRAWING = Pattern.compile("(<wp:docPr id=\")[0-9]+(\")");

  private static final Pattern CONTROL = Pattern.compile("(<w:id w:val=\")(-?[0-9]+)(\"/>)");

  /**
   * Other programs mix up what several parts of custom XML say, and write it into controls that are
   * bound to one of them.
   */
  private static final Pattern BINDING = Pattern.compile("<w(?:15)?:dataBinding [^>]*/>");

  /** The document's own contents lead to headings by bookmarks that Word makes. */
  private static final Pattern BOOKMARK = Pattern.compile("<w:bookmark(?:Start|End) [^>]*/>");

  private final SectionRooms rooms;
  private final SectionPages pages;
  private final TemplatePackage file;
  private final Filling filling;
  private final IntUnaryOperator controls;
  private final FilledPackage filled;
  private final OwnStyles styles;
  private final OwnNumbering numbering;
  private final String stylesPart;
  private final String numberingPart;
  private final SectionNamespaces namespaces = new SectionNamespaces();
  private int count;

  private static String margin(String side, double points) {
    return "<w:" + side + " w:w=\"" + Math.round(points * 20) + "\" w:type=\"dxa\"/>";
  }

  /**
   * Starts a document.
   *
   * @param pages pages of the text in which sections stand
   * @param controls gives a control a number that no other has, from the one wanted
   */
  WordSections(
      SectionRooms rooms,
      SectionPages pages,
      TemplatePackage file,
      Filling filling,
      IntUnaryOperator controls,
      FilledPackage filled) {
    this.rooms = rooms;
    this.pages = pages;
    this.file = file;
    this.filling = filling;
    this.controls = controls;
    this.filled = filled;
    this.stylesPart = file.related("styles");
    this.numberingPart = file.related("numbering");
    Element ownStyles = file.tree(stylesPart);
    this.styles = new OwnStyles(ownStyles == null ? Map.of() : OwnStyles.ids(ownStyles));
    this.numbering = new OwnNumbering(file.tree(numberingPart));
  }

  /**
   * Writes a section into the text; nothing where the plan has nothing to show in it.
   *
   * @param width that of the cell that it stands in, or {@link SectionRooms#PAGE}
   */
  void write(Tag.Section tag, int width) {
    rooms
        .maker(width)
        .make(tag, DocumentShape.REPORT, filling)
        .ifPresent(section -> write(section, width != SectionRooms.PAGE));
  }

  private void write(SectionFile section, boolean inCell) {
    String prefix = "kpS" + ++count + "-";
    String main = section.main();
    String xml = section.xml(main);
    namespaces.add(xml);
    String body = body(xml);
    SectionNumbers numbers = new SectionNumbers(tree(section, "numbering"), numbering);
    Map<String, String> ids = new HashMap<>();
    Element ours = tree(section, "styles");
    if (ours != null) {
      ids.putAll(styles.add(ours, used(body), numbers));
    }
    section.relateMain(filled, file.main(), prefix, each -> REFERRED.stream().anyMatch(each::isOf));
    section.trace().ifPresent(trace -> filling.trace().addAll(trace, group -> group));
    if (count == 1 && file.related("theme").isEmpty()) {
      section
          .related(main, "theme")
          .ifPresent(
              // A document without a theme gets the one that the section's colours are of.
              theme ->
                  filled.relate(
                      file.main(),
                      "kpTheme",
                      "theme",
                      section.copy(theme, filled, "kp-", new HashMap<>())));
    }
    body = replace(TABLE, body, found -> found.group() + MARGINS);
    String text = BOOKMARK.matcher(numbers.renumbered(body)).replaceAll("");
    text = BINDING.matcher(text).replaceAll("");
    text =
        replace(STYLE, text, found -> found.group(1) + style(found.group(2), ids) + found.group(3));
    text = replace(REFERENCE, text, found -> found.group(1) + prefix + found.group(2) + "\"");
    text = replace(DRAWING, text, found -> found.group(1) + filling.nextNumber() + found.group(2));
    text =
        replace(
            CONTROL,
            text,
            found ->
                found.group(1)
                    + controls.applyAsInt(Integer.parseInt(found.group(2)))
                    + found.group(3));
    filling.out().append(inCell ? SectionPages.inCell(text) : pages.inDocument(text));
  }

  private static String style(String id, Map<String, String> ids) {
    return ids.getOrDefault(id, id);
  }

  private interface Replacement {
    String of(Matcher found);
  }

  private static String replace(Pattern pattern, String text, Replacement by) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(by.of((Matcher) found)));
  }

  private static String body(String xml) {
    int begin = xml.indexOf("<w:body>") + "<w:body>".length();
    // Behind a table, the document's own text begins at a distance.
    return xml.substring(begin, xml.lastIndexOf("</w:body>"))
        .replaceFirst(
            "<w:pStyle w:val=\"PartEnd\"/>(</w:pPr></w:p><w:sectPr(?:(?!<w:sectPr).)*)$",
            "<w:pStyle w:val=\"Gap\"/>$1");
  }

  private static @Nullable Element tree(SectionFile section, String type) {
    return section.related(section.main(), type).map(section::tree).orElse(null);
  }

  private static Set<String> used(String body) {
    Set<String> used = new LinkedHashSet<>();
    Matcher matcher = STYLE.matcher(body);
    while (matcher.find()) {
      used.add(matcher.group(2));
    }
    return used;
  }

  /** Writes what was added beside the text: styles, lists, and names of namespaces. */
  void finish() {
    if (count > 0) {
      String text =
          new String(Objects.requireNonNull(filled.content(file.main())), StandardCharsets.UTF_8);
      filled.put(file.main(), namespaces.declaredIn(text));
    }
    String added = styles.added();
    if (!added.isEmpty()) {
      filled.append(stylesPart, added);
    }
    if (!numbering.isChanged()) {
      return;
    } else if (numberingPart.isEmpty()) {
      String name = "word/kpNumbering.xml";
      filled.add(name, TYPE, numbering.xml());
      filled.relate(file.main(), "kpNumbering", "numbering", name);
    } else {
      filled.put(numberingPart, numbering.xml());
    }
  }
}

package io.keyplan.poi.word.base;

import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.word.names.TableName;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Which of a company's styles stand for ours: what the brand file says, else by name, which Word
 * keeps in English in files of every language, else by the level of the outline. Ids say nothing.
 */
final class StyleMatch {

  /** What a brand file can name a style for, and the paragraphs that have it. */
  private static final Map<String, ParagraphStyle> PARAGRAPHS = new LinkedHashMap<>();

  private static final Map<String, String> CHARACTERS =
      Map.of("hyperlink", "Hyperlink", "placeholder text", "PlaceholderText", "strong", "Strong");

  private static final String TABLE = "table";

  static {
    PARAGRAPHS.put("normal", ParagraphStyle.NORMAL);
    PARAGRAPHS.put("title", ParagraphStyle.TITLE);
    PARAGRAPHS.put("heading 1", ParagraphStyle.HEADING_1);
    PARAGRAPHS.put("heading 2", ParagraphStyle.HEADING_2);
    PARAGRAPHS.put("heading 3", ParagraphStyle.HEADING_3);
    PARAGRAPHS.put("caption", ParagraphStyle.CAPTION);
    PARAGRAPHS.put("list bullet", ParagraphStyle.LIST_BULLET);
    PARAGRAPHS.put("list number", ParagraphStyle.LIST_NUMBER);
    PARAGRAPHS.put("toc heading", ParagraphStyle.TOC_HEADING);
    PARAGRAPHS.put("toc 1", ParagraphStyle.TOC_1);
    PARAGRAPHS.put("toc 2", ParagraphStyle.TOC_2);
  }

  /**
   * A style that stands for one of ours.
   *
   * @param id its id in the company's file
   * @param name its name
   * @param why why it was taken
   */
  record Found(String id, String name, String why) {}

  private final Map<String, Element> byName = new LinkedHashMap<>();
  private final Map<ParagraphStyle, Found> paragraphs = new LinkedHashMap<>();
  private final Map<String, String> newIds = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final List<Element> styles;
  private final String file;

  /**
   * Matches styles.
   *
   * @param named names of styles in the brand file, by what they are for
   * @param numbers ids of styles whose paragraphs are numbered or have bullets
   */
  StyleMatch(Element root, Map<String, String> named, Set<String> numbers, String file) {
    this.file = file;
    this.styles =
        XmlTree.children(root).stream().filter(each -> BaseXml.is(each, "style")).toList();
    for (Element style : styles) {
      byName.putIfAbsent(name(style).toLowerCase(Locale.ROOT), style);
    }
    named.forEach(this::takeNamed);
    takeDefaults();
    PARAGRAPHS.forEach(
        (name, ours) -> {
          Element style = byName.get(name);
          boolean list = ours == ParagraphStyle.LIST_BULLET || ours == ParagraphStyle.LIST_NUMBER;
          if (isOf(style, "paragraph") && (!list || numbers.contains(id(style)))) {
            take(ours, style, "by name");
          }
        });
    takeByOutline();
    CHARACTERS.forEach(
        (name, id) -> {
          if (isOf(byName.get(name), "character")) {
            newIds.putIfAbsent(id(byName.get(name)), id);
          }
        });
    for (Element style : styles) {
      newIds.putIfAbsent(id(style), "Base-" + id(style));
    }
  }

  private void takeNamed(String use, String name) {
    Element style = byName.get(name.toLowerCase(Locale.ROOT));
    ParagraphStyle ours = PARAGRAPHS.get(use.toLowerCase(Locale.ROOT));
    String type = use.equalsIgnoreCase(TABLE) ? "table" : "paragraph";
    if (ours == null && type.equals("paragraph")) {
      List<String> uses = new ArrayList<>(PARAGRAPHS.keySet());
      uses.add(TABLE);
      problems.add(
          "styles: there is nothing “"
              + use
              + "” to name a style for"
              + suggestion(use, uses)
              + "; known are "
              + String.join(", ", uses));
    } else if (!isOf(style, type)) {
      List<String> known =
          styles.stream().filter(each -> isOf(each, type)).map(StyleMatch::name).toList();
      problems.add(
          file
              + " has no "
              + type
              + " style “"
              + name
              + "”, which styles names for "
              + use
              + suggestion(name, known));
    } else if (ours == null) {
      newIds.put(id(style), TableName.STYLE);
    } else {
      take(ours, style, "as the brand file says");
    }
  }

  private static String suggestion(String name, List<String> known) {
    return NearestName.suggestion(name, known);
  }

  /** Every text is based on the default style, whatever its name. */
  private void takeDefaults() {
    Map<String, String> ids =
        Map.of("character", "DefaultParagraphFont", "table", "TableNormal", "numbering", "NoList");
    for (Element style : styles) {
      String type = BaseXml.attribute(style, "type");
      if (isTrue(BaseXml.attribute(style, "default"))) {
        if (type.equals("paragraph")) {
          take(ParagraphStyle.NORMAL, style, "the default style");
        } else if (ids.containsKey(type) && !newIds.containsValue(ids.get(type))) {
          newIds.putIfAbsent(id(style), ids.get(type));
        }
      }
    }
  }

  private void takeByOutline() {
    List<ParagraphStyle> headings =
        List.of(ParagraphStyle.HEADING_1, ParagraphStyle.HEADING_2, ParagraphStyle.HEADING_3);
    for (Element style : styles) {
      String level = BaseXml.value(BaseXml.child(style, "pPr"), "outlineLvl");
      if (isOf(style, "paragraph") && level.matches("[012]")) {
        take(headings.get(Integer.parseInt(level)), style, "by the level of its outline");
      }
    }
  }

  private void take(ParagraphStyle ours, Element style, String why) {
    if (!paragraphs.containsKey(ours) && !newIds.containsKey(id(style))) {
      paragraphs.put(ours, new Found(id(style), name(style), why));
      newIds.put(id(style), ours.id());
    }
  }

  private static boolean isTrue(String value) {
    return Set.of("1", "true", "on").contains(value);
  }

  private static boolean isOf(@Nullable Element style, String type) {
    return style != null && type.equals(BaseXml.attribute(style, "type"));
  }

  static String id(Element style) {
    return BaseXml.attribute(style, "styleId");
  }

  static String name(Element style) {
    return BaseXml.value(style, "name");
  }

  /** Lists what the brand file says of styles that there are not. */
  List<String> problems() {
    return problems;
  }

  /** Gives the styles that stand for ours. */
  Map<ParagraphStyle, Found> paragraphs() {
    return paragraphs;
  }

  /** Finds how the style of a use was found; nothing where it has to be added. */
  Optional<Found> found(ParagraphStyle ours) {
    return Optional.ofNullable(paragraphs.get(ours));
  }

  /** Lists what styles are used for that brand files can name, with ours. */
  static Map<String, ParagraphStyle> uses() {
    return PARAGRAPHS;
  }

  /** Gives the ids that styles get in documents, by those that they have. */
  Map<String, String> newIds() {
    return newIds;
  }

  /** Gives the ids of ours that there are now. */
  Set<String> ourIds() {
    Set<String> ids = new HashSet<>(newIds.values());
    ids.removeIf(id -> id.startsWith("Base-"));
    return ids;
  }

  /** Gives the names of all styles, in small letters. */
  Set<String> names() {
    return byName.keySet();
  }
}

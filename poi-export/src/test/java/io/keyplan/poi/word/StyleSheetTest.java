package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.DocumentShape;
import io.keyplan.document.Variant;
import io.keyplan.poi.word.names.WordNamespaces;
import io.keyplan.poi.word.style.ParagraphMetrics;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.testing.ProbeDocument;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the planner knows of styles is what the style sheet says. */
class StyleSheetTest {

  private static final String W = WordNamespaces.W;

  @Test
  void every_style_takes_the_room_that_is_planned_for_it() {
    Map<String, Element> styles = paragraphStyles();

    assertThat(styles).hasSize(ParagraphStyle.values().length);
    for (ParagraphStyle style : ParagraphStyle.values()) {
      ParagraphMetrics planned = WrittenDocuments.LOOK.metrics(style);
      Function<String, Optional<Element>> find = name -> find(styles, style.id(), name);

      assertThat(planned.size()).as("%s: size", style).isEqualTo(size(find));
      assertThat(planned.bold()).as("%s: bold", style).isEqualTo(find.apply("b").isPresent());
      assertThat(planned.before())
          .as("%s: before", style)
          .isEqualTo(space(styles, style, "before"));
      assertThat(planned.after()).as("%s: after", style).isEqualTo(space(styles, style, "after"));
    }
  }

  /** They are below headings, and without them a page holds more than it seems. */
  @Test
  void lines_around_paragraphs_of_the_text_are_planned_for() {
    paragraphStyles()
        .forEach(
            (id, style) -> {
              boolean framed = style.getElementsByTagNameNS(W, "pBdr").getLength() > 0;
              ParagraphStyle planned =
                  Arrays.stream(ParagraphStyle.values())
                      .filter(one -> one.id().equals(id))
                      .findFirst()
                      .orElseThrow();
              if (planned != ParagraphStyle.FOOTER) {
                assertThat(WrittenDocuments.LOOK.metrics(planned).frame() > 0)
                    .as(id)
                    .isEqualTo(framed);
              }
            });
  }

  private static Map<String, Element> paragraphStyles() {
    byte[] file =
        WrittenDocuments.write(
            ProbeDocument.full(Variant.SAMPLE, DocumentShape.REPORT, Locale.FRANCE));
    List<Element> all =
        WordPackage.list(
            WrittenDocuments.read(file).xml("word/styles.xml").getElementsByTagNameNS(W, "style"));
    Map<String, Element> styles = new LinkedHashMap<>();
    all.stream()
        .filter(style -> style.getAttributeNS(W, "type").equals("paragraph"))
        .forEach(style -> styles.put(style.getAttributeNS(W, "styleId"), style));
    return styles;
  }

  /** Finds what a style, or the nearest that it is based on, says. */
  private static Optional<Element> find(Map<String, Element> styles, String id, String name) {
    Element style = styles.get(id);
    List<Element> own =
        WordPackage.list(style.getElementsByTagNameNS(W, name)).stream()
            .filter(element -> !element.getParentNode().getLocalName().equals("pBdr"))
            .toList();
    if (!own.isEmpty()) {
      return Optional.of(own.get(0));
    }
    List<Element> base = WordPackage.list(style.getElementsByTagNameNS(W, "basedOn"));
    return base.isEmpty() ? Optional.empty() : find(styles, WordPackage.val(base.get(0)), name);
  }

  private static double size(Function<String, Optional<Element>> find) {
    return find.apply("sz").map(size -> Double.parseDouble(WordPackage.val(size)) / 2).orElse(10.0);
  }

  private static double space(Map<String, Element> styles, ParagraphStyle style, String side) {
    String id = style.id();
    while (true) {
      for (Element spacing :
          WordPackage.list(styles.get(id).getElementsByTagNameNS(W, "spacing"))) {
        if (spacing.hasAttributeNS(W, side)) {
          return Double.parseDouble(spacing.getAttributeNS(W, side)) / 20;
        }
      }
      List<Element> base = WordPackage.list(styles.get(id).getElementsByTagNameNS(W, "basedOn"));
      if (base.isEmpty()) {
        return side.equals("after") ? 3.6 : 0;
      }
      id = WordPackage.val(base.get(0));
    }
  }
}

package io.keyplan.poi.word.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.style.ParagraphStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {

  @ParameterizedTest
  @CsvSource({
    "\u05E9\u05DC\u05D5\u05DD ABC, true",
    "(1) \u0645\u0631\u062D\u0628\u0627, true",
    "ABC \u05E9\u05DC\u05D5\u05DD, false",
    "Caf\u00E9, false",
    "2026, false"
  })
  void the_first_letter_says_from_which_side_a_paragraph_is_read(String text, boolean fromRight) {
    assertThat(xml(new Paragraph(ParagraphStyle.NORMAL, text)).contains("<w:bidi/>"))
        .isEqualTo(fromRight);
  }

  @Test
  void each_direction_has_a_run_of_its_own() {
    assertThat(xml(new Paragraph(ParagraphStyle.NORMAL, "\u05E9\u05DC ABC \u05D1")))
        .contains(
            "<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">\u05E9\u05DC </w:t></w:r>"
                + "<w:r><w:t>ABC</w:t></w:r>"
                + "<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\"> \u05D1</w:t></w:r>");
  }

  @Test
  void a_line_with_tab_stops_is_read_as_the_page_is() {
    Paragraph footer = new Paragraph(ParagraphStyle.NORMAL, "\u05E9\u05DC").tab().run("", "Page 1");

    assertThat(xml(footer)).doesNotContain("<w:bidi/>");
  }

  @Test
  void a_frame_stays_where_it_is() {
    assertThat(xml(new Paragraph(ParagraphStyle.CALLOUT, "\u05E9\u05DC")))
        .contains("<w:bidi/><w:ind w:left=\"130\" w:right=\"290\"/>");
  }

  @Test
  void a_soft_hyphen_is_shown_at_the_end_of_a_line_only() {
    assertThat(xml(new Paragraph(ParagraphStyle.NORMAL, "Donau\u00ADdampf\u00AD")))
        .contains("<w:t>Donau</w:t><w:softHyphen/><w:t>dampf</w:t><w:softHyphen/>");
  }

  private static String xml(Paragraph paragraph) {
    ElementWriter out = ElementWriter.fragment();
    paragraph.writeTo(out);
    return out.xml();
  }
}

package io.keyplan.poi.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Style;
import io.keyplan.theme.Theme;
import org.junit.jupiter.api.Test;

class TextWriterTest {

  @Test
  void the_first_letter_of_a_line_says_from_which_side_it_is_read() {
    TextWriter writer = new TextWriter(new Brush(Theme.standard().palette()), "en", "", link -> "");
    ElementWriter out = ElementWriter.fragment();

    writer.plain(out, "\u05E9\u05DC\u05D5\u05DD ABC\nABC \u05E9\u05DC\u05D5\u05DD", 0);

    assertThat(out.xml())
        .startsWith("<a:p><a:pPr algn=\"r\" rtl=\"1\"/><a:r>")
        .contains("</a:p><a:p><a:r>");
  }

  @Test
  void where_a_line_starts_is_at_the_right_for_one_that_is_read_from_there() {
    ElementWriter out = ElementWriter.fragment();
    Style style = Style.plain(10);

    TextWriter.openLayout(out, "a:pPr", Paragraph.of("(1) \u05E9\u05DC", style), true);
    out.close("a:pPr");
    TextWriter.openLayout(out, "a:pPr", Paragraph.of("a \u05E9\u05DC", style), true);
    out.close("a:pPr");

    assertThat(out.xml())
        .startsWith("<a:pPr marR=\"0\" indent=\"0\" algn=\"r\" rtl=\"1\">")
        .contains("<a:pPr marL=\"0\" indent=\"0\" algn=\"l\">");
  }
}

package io.keyplan.poi.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.value.XmlCharacters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlBufferTest {

  @Test
  void every_character_is_encoded_as_java_does() {
    StringBuilder all = new StringBuilder();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x11000 ? 1 : 97) {
      all.appendCodePoint(point).append(point % 3 == 0 ? "a" : "");
    }
    String text = all.toString().replaceAll("[&<>\r]", "");

    XmlBuffer buffer = new XmlBuffer(0).text(text);

    assertThat(buffer.bytes())
        .isEqualTo(XmlCharacters.clean(text).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void quotes_and_line_ends_are_escaped_in_attributes_only() {
    assertThat(new XmlBuffer(0).text("\"a\"\n\t\r<&>")).hasToString("\"a\"\n\t&#13;&lt;&amp;&gt;");
    assertThat(new XmlBuffer(0).value("\"a\"\n\t\r<&>"))
        .hasToString("&quot;a&quot;&#10;&#9;&#13;&lt;&amp;&gt;");
  }

  @Test
  void markup_stays_as_it_is() {
    assertThat(new XmlBuffer(2).append("<a b=\"Zoë\">").append("€</a>").bytes())
        .isEqualTo("<a b=\"Zoë\">€</a>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_markup_of_another_buffer_is_taken_over() {
    XmlBuffer inner = new XmlBuffer(64).append("<é/>");

    assertThat(new XmlBuffer(1).append("<a>").append(inner).append(inner).append("</a>"))
        .hasToString("<a><é/><é/></a>");
  }

  @Test
  void a_buffer_begins_anew_when_it_is_drained() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlBuffer buffer = new XmlBuffer(1).append("one");

    buffer.drainTo(out);
    buffer.append("two").drainTo(out);

    assertThat(out).hasToString("onetwo");
    assertThat(buffer.length()).isZero();
  }
}

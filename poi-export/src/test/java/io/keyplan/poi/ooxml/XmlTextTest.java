package io.keyplan.poi.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.value.XmlCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

  @Test
  void markup_is_escaped() {
    assertThat(XmlText.escape("<a href=\"x\">R&D</a>\n\t\r"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;&#10;&#9;&#13;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u001F", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00"})
  void what_xml_cannot_carry_is_replaced_and_noticed(String character) {
    assertThat(XmlText.escape("a" + character + "b")).isEqualTo("a\uFFFDb");
    assertThat(XmlCharacters.isDamaged("a" + character + "b")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩‍🔬 Zoë", "\t\n\r", "مرحبا", "\u0085\u2028", "\uFFFD", ""})
  void everything_else_stays(String text) {
    assertThat(XmlCharacters.isDamaged(text)).isFalse();
    assertThat(
            XmlText.escape(text)
                .replace("&#9;", "\t")
                .replace("&#10;", "\n")
                .replace("&#13;", "\r"))
        .isEqualTo(text);
  }
}

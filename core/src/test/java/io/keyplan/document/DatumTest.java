package io.keyplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatumTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a.example/?b=1#c", "HTTP://a.example", "mailto:jo@a.example?subject=x"})
  void a_link_leads_to_the_web_or_to_a_mailbox(String uri) {
    assertThat(Datum.link("A", uri)).isEqualTo(new Datum.Link("A", uri));
    assertThat(Datum.link("A", uri).uri()).isEqualTo(uri);
  }

  static String[] unsafe() {
    return new String[] {
      "javascript:alert(1)",
      "file:///etc/passwd",
      "//a.example",
      "https://a.example/a b",
      "https://a.example/\u202E",
      "https://a.example/\n",
      "https://",
      "",
      "https://a.example/" + "x".repeat(2_000)
    };
  }

  @ParameterizedTest
  @MethodSource("unsafe")
  void an_address_that_no_document_should_lead_to_is_a_text(String uri) {
    assertThat(Datum.link("A", uri)).isEqualTo(new Datum.Words("A"));
    assertThat(Datum.link("A", uri).uri()).isEmpty();
    assertThatThrownBy(() -> new Datum.Link("A", uri))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https, http or mailto");
  }

  @Test
  void a_link_without_a_text_is_blank() {
    assertThat(Datum.link(" ", "ftp://a.example").isBlank()).isTrue();
  }
}

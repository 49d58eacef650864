package io.keyplan.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formatted texts as editors of Salesforce, HubSpot and Dynamics keep them. */
class RichTextTest {

  @Test
  void paragraphs_and_lists_become_lines() throws Exception {
    assertThat(
            RichText.plain(
                "<p>Grow&nbsp;the <b>core</b> &amp; more</p><p><br></p><ul><li>Trust</li>"
                    + "<li>Speed<ul><li>Days</li></ul></li></ul><ol><li>Ask</li><li>Sign</li></ol>"))
        .isEqualTo("Grow the core & more\n\n- Trust\n- Speed\n- Days\n1. Ask\n2. Sign");
    assertThat(RichText.plain("First<br/>second<div>third</div>fourth"))
        .isEqualTo("First\nsecond\nthird\nfourth");
    assertThat(RichText.plain("<table><tr><td>2025</td><td>4 M€</td></tr><tr><td>2026</td></tr>"))
        .isEqualTo("2025 | 4 M€\n2026");
  }

  @Test
  void nothing_that_runs_is_loaded_or_hides_is_taken() throws Exception {
    assertThat(
            RichText.plain(
                "<style>p{}</style><script>alert(1)</script><p onclick=\"x()\">Seen</p>"
                    + "<p style=\"display: none\">unseen</p><!-- never --><span hidden>no</span>"
                    + "<img src=\"http://evil.example/x.png\" alt=\"Chart\" onerror=\"x()\">"))
        .isEqualTo("Seen\n\nChart");
  }

  @Test
  void a_link_says_where_it_leads() throws Exception {
    assertThat(RichText.plain("<a href=\"https://x.example/q\">Report</a> of 2026"))
        .isEqualTo("Report (https://x.example/q) of 2026");
    assertThat(RichText.plain("<a href=\"https://x.example/\">x.example</a>"))
        .isEqualTo("x.example");
    assertThat(RichText.plain("<a href=\"javascript:alert(1)\">Click</a>")).isEqualTo("Click");
  }

  @ParameterizedTest
  @CsvSource({
    "AT&amp;T, AT&T",
    "Research &#38; Co, Research & Co",
    "5 < 7 and 9 > 8, 5 < 7 and 9 > 8",
    "List<String>, List<String>",
    "Q&A, Q&A",
    "<ann@us.example>, <ann@us.example>",
    "A&B;C, A&B;C"
  })
  void a_text_without_tags_stays_as_it_is_but_for_escapes(String text, String plain)
      throws Exception {
    assertThat(RichText.plain(text)).isEqualTo(plain);
  }

  @Test
  void what_is_made_to_take_long_ends_or_is_refused() throws Exception {
    assertThat(RichText.plain("<div>".repeat(50_000) + "deep")).isEqualTo("deep");
    assertThat(RichText.plain("<ol>" + "<li>x".repeat(40_000))).endsWith("\n40000. x");
    assertThat(RichText.plain("<p>" + "<b ".repeat(80_000))).isEmpty();
    assertThat(RichText.plain("<img src='data:image/png;base64," + "A".repeat(900_000) + "'>ok"))
        .isEqualTo("ok");
    assertThatThrownBy(() -> RichText.plain("<p>" + "a".repeat(300_000)))
        .hasMessageContaining("more than 262144 characters");
  }
}

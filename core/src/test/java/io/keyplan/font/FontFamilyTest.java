package io.keyplan.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.text.TextMetrics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontFamilyTest {

  private static final String TEXT = "Überblick 2026: 14 Maßnahmen";

  @ParameterizedTest
  @ValueSource(strings = {"Arial", "helvetica", "Liberation Sans"})
  void fonts_like_arial_are_measured_as_it_is(String name) {
    FontFamily family = FontFamily.named(name);

    assertThat(family.isLikeArial()).isTrue();
    assertThat(family.doubt()).isEmpty();
    assertThat(TextMetrics.of(family, 10, true).width(TEXT))
        .isEqualTo(TextMetrics.bold(10).width(TEXT));
  }

  @Test
  void a_wide_font_that_is_known_is_measured_wider() {
    FontFamily verdana = FontFamily.named("Verdana");

    assertThat(TextMetrics.of(verdana, 10, false).width(TEXT))
        .isGreaterThan(1.15 * TextMetrics.regular(10).width(TEXT));
    assertThat(TextMetrics.of(verdana, 10, false).lineHeight()).isGreaterThan(12);
    assertThat(verdana.doubt()).hasValueSatisfying(doubt -> assertThat(doubt).contains("Verdana"));
  }

  @Test
  void an_unknown_font_is_measured_wider_by_15_percent() {
    FontFamily merck = FontFamily.named("Merck");

    assertThat(TextMetrics.of(merck, 10, false).width(TEXT))
        .isBetween(
            1.15 * TextMetrics.regular(10).width(TEXT), 1.16 * TextMetrics.regular(10).width(TEXT));
    assertThat(merck.doubt())
        .contains(
            "the font “Merck” is not here; texts were measured wider than Arial by 15 %."
                + " Give its files under fonts.");
  }

  @Test
  void files_say_their_own_widths() {
    FontFile regular = FontFile.parse(TestFont.of("Acme", 500).file());
    FontFile bold = FontFile.parse(TestFont.of("Acme", 600).bold().file());
    FontFamily both = FontFamily.of("Acme", List.of(bold, regular));
    FontFamily one = FontFamily.of("Acme", List.of(regular));

    assertThat(TextMetrics.of(both, 10, false).width("Acme")).isCloseTo(20, within());
    assertThat(TextMetrics.of(both, 10, true).width("Acme")).isCloseTo(24, within());
    assertThat(TextMetrics.of(one, 10, true).width("Acme")).isCloseTo(21.6, within());
    assertThat(both.doubt()).isEmpty();
    assertThat(both.file(true, false)).contains(bold);
    assertThat(one.file(true, false)).isEmpty();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.05);
  }

  @Test
  void slanted_files_alone_are_no_family() {
    assertThatThrownBy(() -> FontFamily.of("Acme", List.of()))
        .isInstanceOf(UnusableFontException.class)
        .hasMessageContaining("upright");
  }
}

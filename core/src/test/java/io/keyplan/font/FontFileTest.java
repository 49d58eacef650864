package io.keyplan.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontFileTest {

  @Test
  void a_file_says_its_family_face_and_widths() {
    FontFile file = FontFile.parse(TestFont.of("Acme Sans", 700).bold().file());

    assertThat(file.family()).isEqualTo("Acme Sans");
    assertThat(file.fullName()).isEqualTo("AcmeSans");
    assertThat(file.isBold()).isTrue();
    assertThat(file.isItalic()).isFalse();
    assertThat(file.isPostScript()).isFalse();
    assertThat(file.isDivisible()).isTrue();
    assertThat(file.widths().of('A')).isEqualTo(1434);
    assertThat(file.widths().line()).isEqualTo(1.2);
    assertThat(file.widths().of('é')).isEqualTo(FaceWidths.ARIAL_BOLD.of('é'));
  }

  @Test
  void what_draws_letters_is_kept_and_the_rest_is_not() {
    byte[] kept = FontFile.parse(TestFont.of("Acme", 700).file()).program();

    assertThat(new String(kept, StandardCharsets.ISO_8859_1))
        .contains("glyf")
        .doesNotContain("name");
  }

  @Test
  void a_licence_that_forbids_embedding_is_a_reason() {
    assertThatThrownBy(() -> FontFile.parse(TestFont.of("Acme", 700).rights(0x2).file()))
        .isInstanceOf(UnusableFontException.class)
        .hasMessageContaining("licence forbids embedding");
    assertThatThrownBy(() -> FontFile.parse(TestFont.of("Acme", 700).rights(0x200).file()))
        .hasMessageContaining("outlines");
    assertThat(FontFile.parse(TestFont.of("Acme", 700).rights(0x104).file()).isDivisible())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "hhea", "hmtx", "cmap", "glyf"})
  void a_missing_table_is_named(String tag) {
    assertThatThrownBy(() -> FontFile.parse(TestFont.of("Acme", 700).without(tag).file()))
        .isInstanceOf(UnusableFontException.class)
        .hasMessageContaining("“" + tag + "”");
  }

  @Test
  void other_files_are_told_apart() {
    assertThatThrownBy(() -> FontFile.parse("ttcf00000000".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("collection");
    assertThatThrownBy(() -> FontFile.parse("wOF200000000".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("web pages");
    assertThatThrownBy(() -> FontFile.parse("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("no font file");
    assertThatThrownBy(() -> FontFile.parse(new byte[0])).isInstanceOf(UnusableFontException.class);
  }

  @Test
  void a_map_without_end_is_refused_at_once() {
    TestFont font = TestFont.of("Acme", 700);
    font.table("cmap").putShort(12, (short) 12).putInt(24, 0x7FFFFFFF);

    assertThatThrownBy(() -> FontFile.parse(font.file())).isInstanceOf(UnusableFontException.class);
  }

  @Test
  void a_map_of_another_format_is_refused() {
    TestFont font = TestFont.of("Acme", 700);
    font.table("cmap").putShort(12, (short) 10);

    assertThatThrownBy(() -> FontFile.parse(font.file())).hasMessageContaining("format 10");
  }

  @Test
  void a_damaged_file_gives_a_font_or_a_reason_and_nothing_else() {
    byte[] whole = TestFont.of("Acme", 700).file();
    Random dice = new Random(5);
    for (int i = 0; i < 3000; i++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - dice.nextInt(3) * dice.nextInt(200));
      for (int n = dice.nextInt(6); n >= 0; n--) {
        damaged[dice.nextInt(Math.min(400, damaged.length))] = (byte) dice.nextInt();
      }
      try {
        assertThat(FontFile.parse(damaged).widths().of('A')).isNotNegative();
      } catch (UnusableFontException e) {
        assertThat(e).hasMessageMatching("its? .*");
      }
    }
  }
}

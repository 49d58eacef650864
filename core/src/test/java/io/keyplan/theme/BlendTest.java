package io.keyplan.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlendTest {

  private static final Color INK = new Color("14213D");

  @Test
  void a_mix_lies_between_its_colours() {
    assertThat(Blend.mix(new Color("000000"), Blend.WHITE, 0.5)).isEqualTo(new Color("808080"));
    assertThat(Blend.mix(INK, Blend.WHITE, 0)).isEqualTo(INK);
    assertThat(Blend.mix(INK, Blend.WHITE, 1)).isEqualTo(Blend.WHITE);
  }

  @Test
  void text_is_white_on_dark_and_ink_on_light_backgrounds() {
    assertThat(Blend.textOn(new Color("0B4F6C"), INK)).isEqualTo(Blend.WHITE);
    assertThat(Blend.textOn(new Color("F2C94C"), INK)).isEqualTo(INK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0B4F6C", "F2C94C", "000000", "FFFFFF", "123456", "2A9D8F"})
  void a_wish_is_bent_until_it_can_be_read(String background) {
    Color readable = Blend.readableOn(new Color(background), new Color("E07A2C"), INK);

    assertThat(readable.contrast(new Color(background))).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void a_wish_that_can_be_read_is_kept() {
    assertThat(Blend.readableOn(Blend.WHITE, INK, INK)).isEqualTo(INK);
  }
}

package io.keyplan.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that would take minutes or gigabytes to draw, and large ones that do not. */
class SvgWorkTest {

  private static final String VIEW = "viewBox='0 0 240 120'";
  private static final String PIECES = "takes more than 20000 lines, curves, dashes and steps";
  private static final String REACHES = "a filter that reaches far beyond the picture";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path stroke-dasharray='0.0001' d='M0 0H240V120'/>",
        "<path style='stroke-dasharray:.001 .002' d='M0 0h240v120z'/>",
        "<g stroke-dasharray='.001'><circle r='60'/></g>",
        "<style>rect{stroke-dasharray/**/:1e-3}</style><rect width='240' height='120'/>",
        "<rect class='a b' width='100%' height='100%'/><style>.c,.b{stroke-dasharray:.001%}</style>",
        "<g id='a'><path d='M0 0C0 0 1e6 0 1e6 9'/></g><g stroke-dasharray='1'><use href='#a'/></g>",
        "<path stroke-dasharray='1' d='M0 0A1e6 1e6 0 11 240 9'/>",
        "<polyline stroke-dasharray='1' points='0,0 1e9,1e9'/>",
        "<line stroke-dasharray='1' x1='0' x2='1e7'/>",
        "<text font-size='1e5' stroke-dasharray='1'>Waggle</text>"
      })
  void dashes_without_number_are_refused(String content) {
    assertThat(problem(content)).contains(PIECES);
  }

  @Test
  void parts_that_are_drawn_again_and_again_are_refused() {
    StringBuilder laughs = new StringBuilder("<g id='l0'><rect width='9' height='9'/></g>");
    for (int i = 1; i < 12; i++) {
      laughs
          .append("<g id='l%d'>".formatted(i))
          .append("<use href='#l%d'/>".formatted(i - 1).repeat(10))
          .append("</g>");
    }

    assertThat(problem(laughs.toString())).contains(PIECES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"marker-mid='url(#m)'", "style='marker:url( #m )'", "class='m'"})
  void arrows_at_each_end_of_a_long_line_are_refused(String attribute) {
    String arrow = "<marker id='m'>" + "<circle r='3'/>".repeat(50) + "</marker>";
    String style = "<style>.m { marker-end: url('#m') }</style>";
    String line = "<path " + attribute + " d='M0 0" + "L9 9".repeat(1_000) + "'/>";

    assertThat(problem(style + arrow + line)).contains(PIECES);
    assertThatCode(() -> read(style + arrow + line.replace(attribute, "")))
        .doesNotThrowAnyException();
  }

  @Test
  void lines_across_the_whole_picture_are_refused_in_numbers_that_short_ones_may_have() {
    Random random = new Random(1);
    StringBuilder across = new StringBuilder("<path d='M0 0");
    StringBuilder within = new StringBuilder("<path d='M0 0");
    for (int i = 0; i < 60_000; i++) {
      across.append("L%d %d".formatted(random.nextInt(240), random.nextInt(120)));
      within.append("l%d %d".formatted(random.nextInt(3) - 1, random.nextInt(3) - 1));
    }

    assertThat(problem(across + "'/>")).contains(PIECES);
    assertThatCode(() -> read(within + "'/>")).doesNotThrowAnyException();
  }

  @Test
  void clips_that_are_cut_with_each_other_are_refused() {
    String clip = "<clipPath id='c'><path d='M0 0" + "L9 90L99 3".repeat(1_000) + "'/></clipPath>";

    assertThat(problem(clip + "<g clip-path='url(#c)'><rect clip-path='url(#c)'/></g>"))
        .contains(PIECES);
  }

  @Test
  void filters_of_many_steps_are_refused() {
    String filter =
        "<filter id='f'>" + "<feGaussianBlur stdDeviation='1'/>".repeat(20) + "</filter>";

    assertThat(problem(filter + "<rect filter='url(#f)'/>".repeat(20))).contains(PIECES);
    assertThat(
            problem(filter + "<style>.f{filter:url(#f)}</style>" + "<rect class='f'/>".repeat(20)))
        .contains(PIECES);
  }

  @Test
  void masks_and_noise_count_by_the_pixels_that_they_take() {
    String mask = "<mask id='m'><rect/></mask>";
    String noise =
        "<filter id='f'><feTurbulence numOctaves='%d'/></filter><rect filter='url(#f)'/>";

    assertThat(problem(mask + "<rect mask='url(#m)'/>".repeat(100))).contains(PIECES);
    assertThat(problem(mask + "<style>.m{mask:url(#m)}</style>" + "<rect class='m'/>".repeat(100)))
        .contains(PIECES);
    assertThat(problem(noise.formatted(2_000))).contains(PIECES);
    assertThatCode(() -> read(mask + "<rect mask='url(#m)'/>".repeat(5) + noise.formatted(4)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <feGaussianBlur stdDeviation='2000'/>|<rect filter='url(#f)'/>
          <feOffset dx='100000'/>|<rect filter='url(#f)'/>
          <feDropShadow dy='-9e9' stdDeviation='1'/>|<rect filter='url(#f)'/>
          <feDisplacementMap scale='100000'/>|<rect filter='url(#f)'/>
          <feGaussianBlur stdDeviation='6'/>|<g transform='scale(50)'><rect style='filter:url(#f)'/></g>
          <feGaussianBlur stdDeviation='6'/>|<g transform='matrix(0 50 -50 0 1 1)'><rect filter='url(#f)'/></g>
          """)
  void filters_that_reach_far_are_refused(String step, String use) {
    assertThat(problem("<filter id='f'>" + step + "</filter>" + use)).contains(REACHES);
  }

  @Test
  void a_shadow_may_be() {
    String shadow =
        "<filter id='f'><feDropShadow dx='4' dy='4' stdDeviation='6'/></filter>"
            + "<g transform='scale(50)'><rect/></g><rect filter='url(#f)'/>";

    assertThatCode(() -> read(shadow)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <pattern width='9000' height='9' patternUnits='userSpaceOnUse'/>|a pattern that is larger
          <pattern width='1' height='300%'/>|a pattern that is larger
          <path vector-effect='non-scaling-stroke' stroke-dasharray='1'/>|dashes that do not grow
          """)
  void what_takes_memory_by_its_size_is_refused(String content, String problem) {
    assertThat(problem(content)).contains(problem);
  }

  @Test
  void a_picture_in_the_picture_has_limits_of_its_own() {
    String gif = "data:image/gif;base64,R0lGODlhiBOIEwAAACwAAAAAAQABAAA=";

    assertThat(problem("<image href='" + gif + "'/>"))
        .isEqualTo(
            "is an SVG with a picture in it that is 5000 x 5000 pixels;"
                + " a picture may have 4000 on a side");
  }

  @Test
  void the_limit_can_be_set() {
    byte[] svg = PictureBytes.svg(VIEW, "<rect/>");

    assertThat(
            catchThrowableOfType(
                    UnusablePicture.class,
                    () -> HeaderReader.read(svg, PictureLimits.STANDARD.withPieces(1)))
                .getMessage())
        .contains("takes more than 1 lines");
  }

  private static void read(String content) throws UnusablePicture {
    HeaderReader.read(PictureBytes.svg(VIEW, content), PictureLimits.STANDARD);
  }

  private static String problem(String content) {
    return catchThrowableOfType(UnusablePicture.class, () -> read(content)).getMessage();
  }
}

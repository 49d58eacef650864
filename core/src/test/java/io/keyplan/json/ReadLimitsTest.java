package io.keyplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadLimitsTest {

  private static final ReadLimits STANDARD = ReadLimits.STANDARD;
  private static final String TEXT =
      "{\"account\":{\"name\":\"Helios\",\"potential\":12345,\"sites\":[\"A\",\"B\"]}}";

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of(
            STANDARD.withBytes(64),
            STANDARD.withBytes(65),
            "line 1, column 65, /account: the text is longer than 64 characters"),
        Arguments.of(
            STANDARD.withDepth(2),
            STANDARD.withDepth(3),
            "line 1, column 55, /account/sites: objects and lists are nested more than 2 deep"),
        Arguments.of(
            STANDARD.withTextLength(5),
            STANDARD.withTextLength(6),
            "line 1, column 20, /account/name: a text of at most 5 characters is expected, found one of 6"),
        Arguments.of(
            STANDARD.withTextLength(5).withSourceLength(5),
            STANDARD.withTextLength(6).withSourceLength(1),
            "line 1, column 20, /account/name: this value is longer than 5 characters"),
        Arguments.of(
            STANDARD.withNameLength(8),
            STANDARD.withNameLength(9),
            "line 1, column 29, /account/potential: this name is longer than 8 characters"),
        Arguments.of(
            STANDARD.withNumberLength(4),
            STANDARD.withNumberLength(5),
            "line 1, column 41, /account/potential: this number is longer than 4 characters"),
        Arguments.of(
            STANDARD.withValues(6),
            STANDARD.withValues(7),
            "line 1, column 60, /account/sites/1: there are more than 6 values"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void what_goes_beyond_a_limit_is_told_with_its_place(
      ReadLimits tooLow, ReadLimits enough, String problem) {
    assertThat(Reading.problems(TEXT, PlanFormat.JSON, ReadOptions.strict().withLimits(tooLow)))
        .last()
        .isEqualTo(problem);
    assertThat(Reading.read(TEXT, PlanFormat.JSON, ReadOptions.strict().withLimits(enough)).plan())
        .isEqualTo(Reading.json(TEXT));
  }

  @Test
  void the_size_of_a_file_is_counted_in_bytes() throws IOException {
    byte[] bytes = "{\"account\":{\"name\":\"é\"}}".getBytes(StandardCharsets.UTF_8);

    assertThat(
            PlanFile.read(
                    new ByteArrayInputStream(bytes),
                    PlanFormat.JSON,
                    ReadOptions.strict().withLimits(STANDARD.withBytes(bytes.length)))
                .plan()
                .account()
                .name())
        .isEqualTo("é");
  }

  @ParameterizedTest
  @EnumSource
  void a_picture_in_the_plan_may_be_longer_than_a_text(PlanFormat format) {
    String logo = "{\"account\":{\"name\":\"X\",\"logo\":{\"source\":\"data:,%s\"}}}";

    assertThat(
            Reading.problems(logo.formatted("x".repeat(2_000_000)), format, ReadOptions.strict()))
        .containsExactly(
            "line 1, column 41, /account/logo/source: this picture is no PNG, JPEG, GIF or SVG");
  }

  @Test
  void limits_can_be_switched_off() {
    String deep = "[".repeat(5_000) + "]".repeat(5_000);

    assertThat(
            Reading.problems(
                "{\"account\":{\"name\":\"X\"},\"id\":" + deep + "}",
                PlanFormat.JSON,
                ReadOptions.strict().withLimits(ReadLimits.NONE)))
        .containsExactly("line 1, column 30, /id: a text is expected, found a list");
    assertThat(
            Reading.invalid(
                    "{\"account\":{\"name\":\"X\"},\"team\":["
                        + "{\"name\":1},".repeat(500)
                        + "1]}",
                    PlanFormat.JSON,
                    ReadOptions.strict().withLimits(ReadLimits.NONE))
                .problems())
        .hasSize(501);
  }

  @Test
  void ten_thousand_characters_are_a_text_like_any_other() {
    String text = "Ligne é\n".repeat(1_250);

    assertThat(
            Reading.yaml("account: {name: X}\ninfo:\n  purpose: |\n" + text.indent(4))
                .info()
                .purpose())
        .isEqualTo(text);
  }

  @Test
  void a_limit_of_nothing_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withDepth(0))
        .withMessage("depth must be at least 1, not 0");
  }
}

package io.keyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.Account;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Image;
import io.keyplan.model.Swot;
import io.keyplan.model.choice.Confidence;
import io.keyplan.testing.RandomPlans;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  /** Texts that a careless writer of JSON or YAML turns into something else. */
  private static final List<String> TEXTS =
      List.of(
          "null",
          "~",
          "true",
          "no",
          "Off",
          "y",
          "12",
          "-1.50",
          "1e3",
          "0x1F",
          "0612",
          ".inf",
          "2026-01-30",
          "12:30:45",
          "1_000",
          "- a",
          "* a",
          "&a",
          "!a",
          "%a",
          "@a",
          "`a",
          "'a'",
          "\"a\"",
          "{a",
          "[a",
          "]",
          ",",
          "?",
          "? a",
          ":",
          "a: b",
          "a:",
          "a #b",
          "#a",
          "|",
          ">",
          "---",
          "...",
          "<<",
          "=",
          "\\",
          "C:\\new",
          "a\\u0041",
          " a",
          "a ",
          "\ta",
          "a\t",
          "a\tb\n c",
          "a\nb",
          "a\nb\n",
          "a\n\n\nb\n\n",
          "\na",
          " a\n b",
          "a \nb ",
          "a\n\tb",
          "a\rb",
          "a\r\nb",
          "a\u0085b",
          "\u0085a",
          "a\u0085\nb",
          "a\u2028b\n",
          "a\u2029",
          "\u00A0a\u00A0",
          "\uFEFFa",
          "a\uFEFF\n",
          "\u0000\u0007",
          "\u007F\u0080\u009F",
          "\uFFFE\uFFFF",
          "\u200B",
          "🌞\n🌞",
          "é",
          "العميل",
          "/",
          "</script>",
          "…\n#a\n- b: c\n");

  static Stream<Path> samples() {
    return Stream.of(
        Path.of("src/main/resources/io/keyplan/sample/plan_fr.json"),
        Path.of("src/main/resources/io/keyplan/sample/plan_en.json"),
        Path.of("../samples/plans/manufacturer.json"),
        Path.of("../samples/plans/minimal.json"),
        Path.of("../samples/plans/nonprofit.yaml"),
        Path.of("../samples/plans/prospect.yaml"));
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_plans_come_back_as_they_were(Path sample) throws IOException {
    comesBack(PlanFile.read(sample).plan());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void plans_of_any_shape_come_back_as_they_were(long seed) {
    comesBack(RandomPlans.of(seed));
  }

  @Test
  void texts_of_any_kind_come_back_as_they_were() {
    AccountPlan.Builder plan = AccountPlan.builder("X");
    for (String text : TEXTS) {
      plan.member(text, member -> member.role("a" + text).email(text + "a"))
          .action("a", action -> action.notes(text))
          .account(account -> account.site(text));
    }
    comesBack(plan.build());
  }

  @Test
  void empty_entries_of_lists_keep_their_place() {
    AccountPlan plan =
        AccountPlan.builder("X")
            .person(person -> person.photo(new Image(null, null)))
            .situation(situation -> situation.swot(Swot.builder().build()))
            .confidence("/situation/swots/0", Confidence.ASSUMED)
            .build();

    comesBack(plan);
  }

  @Test
  void numbers_come_back_digit_by_digit_and_without_an_exponent() {
    AccountPlan plan =
        AccountPlan.builder("X")
            .account(account -> account.potential(new BigDecimal("1200.50")).employees(0))
            .build();

    assertThat(PlanFile.text(plan, PlanFormat.JSON)).contains("\"potential\": 1200.50");
    comesBack(plan);
    comesBack(with(new BigDecimal("0.000000000000000000000000000001")));
    comesBack(with(new BigDecimal("-0.0")));
    assertThat(PlanFile.text(with(new BigDecimal("1.2E+6")), PlanFormat.YAML))
        .contains("potential: 1200000\n");
  }

  @Test
  void halves_of_surrogate_pairs_are_escaped_in_json_and_replaced_in_yaml() {
    AccountPlan plan = AccountPlan.builder("\uDC00\uD83C\uDF1E\uD800").build();

    assertThat(PlanFile.text(plan, PlanFormat.JSON)).contains("\"\\udc00🌞\\ud800\"");
    assertThat(Reading.json(PlanFile.text(plan, PlanFormat.JSON))).isEqualTo(plan);
    assertThat(Reading.yaml(PlanFile.text(plan, PlanFormat.YAML)).account().name())
        .isEqualTo("\uFFFD🌞\uFFFD");
  }

  @ParameterizedTest
  @EnumSource
  void the_same_plan_gives_the_same_text_in_every_locale(PlanFormat format) {
    AccountPlan plan = RandomPlans.of(7);
    String here = PlanFile.text(plan, format);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(PlanFile.text(plan, format)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(here).doesNotContain("\r");
  }

  private static AccountPlan with(BigDecimal potential) {
    Account account = Account.builder("X").potential(potential).build();
    return AccountPlan.builder("X").account(account).build();
  }

  private static void comesBack(AccountPlan plan) {
    String json = PlanFile.text(plan, PlanFormat.JSON);
    String yaml = PlanFile.text(plan, PlanFormat.YAML);

    assertThat(Reading.json(json)).isEqualTo(plan);
    assertThat(Reading.yaml(yaml)).isEqualTo(plan);
    assertThat(PlanFile.text(Reading.json(json), PlanFormat.JSON)).isEqualTo(json);
  }
}

package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Compares sentences in both languages; in the French ones a plain space may stand for a narrow.
 */
final class Sentences {

  private Sentences() {}

  static void assertBoth(
      Function<Composer, String> headline,
      UnaryOperator<AccountPlan.Builder> details,
      String french,
      String english) {
    AccountPlan plan = Composers.plan(details);
    assertThat(headline.apply(Composers.french(plan))).isEqualTo(narrow(french));
    assertThat(headline.apply(Composers.english(plan))).isEqualTo(english);
  }

  static void assertSilent(
      Function<Composer, String> headline, UnaryOperator<AccountPlan.Builder> details) {
    assertBoth(headline, details, "", "");
  }

  static String narrow(String french) {
    return french.replaceAll(" (?=[:;%€]|[Mk]€)", "\u202F");
  }
}

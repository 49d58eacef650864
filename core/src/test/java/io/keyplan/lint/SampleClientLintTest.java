package io.keyplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.sample.SampleClient;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleClientLintTest {

  /** The sample shows what plans have in real life, and nothing that its author overlooked. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void the_sample_has_the_shortcomings_that_it_is_meant_to_have(String language) {
    Locale locale = Locale.forLanguageTag(language);
    AccountPlan plan = SampleClient.of(locale).plan();

    LintReport report = PlanLint.check(plan, plan.asOf(LocalDate.MIN), Messages.of(locale));

    assertThat(report.findings())
        .extracting(
            finding -> finding.severity() + " " + finding.code().id() + " " + finding.path())
        .containsExactly(
            "WARNING decision-maker-weak-relationship people[p-1].relationship.current",
            "WARNING contact-stale people[p-1].lastContact",
            "WARNING revenue-forecast-below-target revenue.series[2026].forecast",
            "WARNING action-overdue actions[a-3].due",
            "INFO facts-unconfirmed confidence",
            "INFO persona-unnamed people[p-12].name");
    assertThat(report.completeness().percent()).isEqualTo(99);
  }
}

package io.keyplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanPointer;
import io.keyplan.testing.RandomPlans;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LintOfRandomPlansTest {

  private static final int PLANS = 300;

  @Test
  void every_valid_plan_can_be_reviewed_and_every_finding_has_its_place() {
    Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);
    for (long seed = 0; seed < PLANS; seed++) {
      AccountPlan plan = RandomPlans.of(seed);
      for (String language : Messages.LANGUAGES) {
        LintReport report =
            PlanLint.check(plan, SoundPlan.AS_OF, Messages.of(Locale.forLanguageTag(language)));

        assertThat(report.findings())
            .as("seed %d", seed)
            .allSatisfy(
                finding -> {
                  found.add(finding.code());
                  assertThat(PlanPointer.resolve(plan, finding.pointer()).path())
                      .isEqualTo(finding.path());
                });
        assertThat(report.completeness().percent()).isBetween(0, 100);
      }
    }
    assertThat(found).hasSizeGreaterThan(FindingCode.values().length * 9 / 10);
  }
}

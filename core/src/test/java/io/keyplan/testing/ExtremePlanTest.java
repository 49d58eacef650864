package io.keyplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import org.junit.jupiter.api.Test;

class ExtremePlanTest {

  @Test
  void the_plan_is_valid_and_as_large_as_it_says() {
    AccountPlan plan = ExtremePlan.create();

    assertThat(plan.actions()).hasSize(400);
    assertThat(plan.people()).hasSize(150);
    assertThat(plan.priorities()).hasSize(200);
    assertThat(plan.situation().summary()).hasSize(10_000);
    assertThat(plan).isEqualTo(ExtremePlan.create());
  }
}

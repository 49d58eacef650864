package io.keyplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.model.AccountPlan;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String SECRET = "Prepare the reorganisation";

  private static AccountPlan.Builder plan() {
    return AccountPlan.builder("Acme")
        .action("Call the buyer", it -> it.owner("Ann").shared(true))
        .action("Send the offer", it -> it.owner("Bob").shared(true));
  }

  private static AccountPlan.Builder withSecret() {
    return AccountPlan.builder("Acme")
        .action(SECRET, it -> it.owner("Zoe").shared(true))
        .action("Call the buyer", it -> it.owner("Ann").shared(true))
        .action("Send the offer", it -> it.owner("Bob").shared(true));
  }

  @Test
  void what_was_kept_back_and_is_gone_is_no_change_for_the_client() {
    AccountPlan before = withSecret().confidential("/actions/0").build();

    assertThat(Comparison.of(before, plan().build(), Audience.CUSTOMER).changes()).isEmpty();
    assertThat(Comparison.of(plan().build(), before, Audience.CUSTOMER).changes()).isEmpty();
  }

  @Test
  void an_entry_without_id_that_became_confidential_was_so_before_and_no_other_one() {
    AccountPlan before = plan().action(SECRET, it -> it.shared(true)).build();
    AccountPlan after = withSecret().confidential("/actions/0").build();

    Comparison comparison = Comparison.of(before, after, Audience.CUSTOMER);

    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.before().actions())
        .extracting(action -> action.step())
        .containsExactly("Call the buyer", "Send the offer");
  }
}

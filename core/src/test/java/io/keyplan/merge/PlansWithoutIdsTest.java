package io.keyplan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Competitor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where addresses tell places only, entries are found in the plan by what documents say of them.
 */
class PlansWithoutIdsTest {

  private static final AccountPlan OLD =
      AccountPlan.builder("Acme")
          .action("Call the buyer")
          .action("Send the offer")
          .action("Sign")
          .build();
  private static final AccountPlan TODAY =
      AccountPlan.builder("Acme")
          .action("Find the buyer")
          .action("Call the buyer")
          .action("Send the offer")
          .action("Sign")
          .build();

  private static PaperDocument document(AccountPlan plan, boolean traced) {
    PaperDocument document = PaperDocument.of(plan, "action-plan", Locale.US);
    return traced ? document : document.withoutTrace();
  }

  private static Action action(ImportResult result, String step) {
    return result.plan().actions().stream()
        .filter(action -> action.step().equals(step))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_edit_lands_on_its_entry_wherever_it_stands_today(boolean traced) {
    PaperDocument document = document(OLD, traced).write("actions[action-2].due", "3/1/26");

    ImportResult result = document.into(TODAY);

    assertThat(action(result, "Send the offer").due()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(result.changes()).hasSize(1);
    assertThat(result.conflicts()).isEmpty();
  }

  @Test
  void a_rewritten_entry_is_known_by_what_the_document_said() {
    PaperDocument document = document(OLD, true).write("actions[action-1].step", "Visit them");

    ImportResult result = document.into(TODAY);

    assertThat(result.plan().actions())
        .extracting(Action::step)
        .containsExactly("Find the buyer", "Visit them", "Send the offer", "Sign");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_edit_of_an_entry_that_is_gone_is_a_conflict(boolean traced) {
    AccountPlan today = AccountPlan.builder("Acme").action("Write").action("Sign").build();
    PaperDocument document =
        document(OLD, traced)
            .write("actions[action-1].due", "3/1/26")
            .write("actions[action-2].step", "Send it");

    ImportResult result = document.into(today);

    assertThat(result.changes()).isEmpty();
    assertThat(result.conflicts()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void a_deleted_row_removes_its_entry_and_no_other() {
    ImportResult result = document(OLD, true).deleteRow("actions[action-1]").into(TODAY);

    assertThat(result.plan().actions())
        .extracting(Action::step)
        .containsExactly("Find the buyer", "Send the offer", "Sign");
    assertThat(result.changes()).hasSize(1);
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void an_entry_whose_list_gives_no_ids_is_found_too() {
    AccountPlan old =
        AccountPlan.builder("Acme")
            .situation(it -> it.competitor("Orion", of -> of.share(BigDecimal.TEN)))
            .build();
    AccountPlan today =
        AccountPlan.builder("Acme")
            .situation(
                it ->
                    it.competitor("Vega", of -> of.share(BigDecimal.TEN))
                        .competitor("Orion", of -> of.share(BigDecimal.TEN)))
            .build();
    PaperDocument document =
        PaperDocument.of(old, "key-account-plan", Locale.US)
            .write("situation.competitors[#1].share", "20%");

    ImportResult result = document.into(today);

    assertThat(result.plan().situation().competitors())
        .extracting(Competitor::share)
        .containsExactly(BigDecimal.TEN, new BigDecimal("20"));
  }

  @Test
  void an_entry_of_the_clients_copy_is_found_in_the_plan() {
    AccountPlan plan = TODAY.toBuilder().shared("/actions").confidential("/actions/0").build();
    AccountPlan shown = Audience.CUSTOMER.apply(plan);
    String send =
        shown.actions().stream()
            .filter(action -> action.step().equals("Send the offer"))
            .findFirst()
            .orElseThrow()
            .id();
    PaperDocument document =
        PaperDocument.forClient(plan, "action-plan").write("actions[" + send + "].due", "3/1/26");

    ImportResult result = document.into(plan);

    assertThat(action(result, "Send the offer").due()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(result.changes()).hasSize(1);
  }
}

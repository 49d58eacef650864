package io.keyplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CustomerCheckTest {

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .info(info -> info.date(LocalDate.of(2026, 1, 5)).asOf(LocalDate.of(2026, 3, 2)))
          .account(account -> account.tier("A").industry("Care"))
          .person("Ann", ann -> ann.notes("Difficult"))
          .person("Bob", bob -> bob.notes("Kind"))
          .action("Call")
          .action("Visit", action -> action.id("visit").shared(true).notes("Not before May"))
          .action("Sign")
          .confidential("/account/industry")
          .shared("/actions/visit/cost")
          .build();

  @Test
  void it_lists_what_a_copy_shows_what_could_be_shared_and_what_is_withheld() {
    CustomerCheck check = CustomerCheck.of(PLAN, Messages.of(Locale.ENGLISH));

    assertThat(check.shown()).containsExactly("Client people: 2 of 2", "Actions: 1 of 3");
    assertThat(check.unshared())
        .containsExactly(
            "2 actions are not marked shared",
            "“/actions/visit/cost” in shared shows nothing more");
    assertThat(check.withheld())
        .containsExactly(
            "account.industry is confidential",
            "Internal fields: planInfo.asOf, account.tier, person.notes (2), action.notes",
            "The copy holds for January 5, 2026; share /info/asOf if it should hold for the plan’s"
                + " day");
  }

  @Test
  void it_speaks_french() {
    CustomerCheck check = CustomerCheck.of(PLAN, Messages.of(Locale.FRENCH));

    assertThat(check.unshared())
        .contains("2 actions ne sont pas marquées comme partagées")
        .hasSize(2);
  }
}

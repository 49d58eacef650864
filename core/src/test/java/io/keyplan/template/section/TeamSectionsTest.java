package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Cards;
import io.keyplan.document.Section;
import io.keyplan.i18n.Formats;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.template.Composers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TeamSectionsTest {

  private static AccountPlan.Builder team() {
    return AccountPlan.builder("Acme").member("Ann").member("Bob");
  }

  private static Section section(AccountPlan.Builder plan) {
    return TeamSections.accountTeam(Composers.english(plan.build())).orElseThrow();
  }

  private static List<String> open(Section section) {
    return ((Cards) section.blocks().get(0))
        .cards().stream()
            .map(
                card ->
                    card.details().stream()
                        .map(fact -> Formats.of(Locale.ENGLISH).format(fact.entry().datum()))
                        .findFirst()
                        .orElse(""))
            .toList();
  }

  @Test
  void who_does_at_least_half_of_what_is_open_is_named_and_the_cards_bear_it_out() {
    AccountPlan.Builder plan = team();
    for (int i = 0; i < 3; i++) {
      plan.action("Step " + i, a -> a.owner("Ann"));
    }
    plan.action("Other", a -> a.owner("Bob"));
    plan.action("Done", a -> a.owner("Bob").status(ActionStatus.COMPLETED));

    Section section = section(plan);

    assertThat(section.headline()).isEqualTo("Ann carries 3 of 4 open actions");
    assertThat(open(section)).containsExactly("3 open actions", "1 open action");
  }

  @Test
  void nothing_is_said_of_few_actions_and_of_work_that_is_shared() {
    AccountPlan.Builder few = team().action("One", a -> a.owner("Ann"));
    AccountPlan.Builder even = team();
    for (String owner : List.of("Ann", "Bob", "Ann", "Bob")) {
      even.action("Step", a -> a.owner(owner));
    }

    assertThat(section(few).hasHeadline()).isFalse();
    assertThat(section(even).hasHeadline()).isFalse();
  }
}

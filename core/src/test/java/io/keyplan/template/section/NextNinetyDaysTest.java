package io.keyplan.template.section;

import static io.keyplan.template.section.Sentences.assertBoth;
import static io.keyplan.template.section.Sentences.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Entry;
import io.keyplan.document.Horizons;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NextNinetyDaysTest {

  private static final Function<Composer, String> HEADLINE = c -> new NextNinetyDays(c).headline();

  @Test
  void actions_stand_in_the_span_in_which_they_are_due() {
    Composer c = Composers.english(Composers.plan(p -> in(p, -1, 0, 30, 31, 60, 61, 90, 91)));

    assertThat(titles(c))
        .containsExactly(
            List.of("day -1", "day 0", "day 30"),
            List.of("day 31", "day 60"),
            List.of("day 61", "day 90"));
  }

  @Test
  void what_is_overdue_is_marked() {
    Composer c = Composers.english(Composers.plan(plan -> in(plan, -1, 5)));

    assertThat(new NextNinetyDays(c).block().horizons().get(0).items())
        .extracting(item -> item.details().get(1).entry().mark())
        .containsExactly(Entry.Mark.OVERDUE, Entry.Mark.NONE);
  }

  @Test
  void closed_and_undated_actions_are_left_out() {
    Composer c =
        Composers.english(
            Composers.plan(
                plan ->
                    plan.action("Undated")
                        .action(
                            "Closed",
                            action -> action.due(Composers.TODAY).status(ActionStatus.COMPLETED))));

    assertThat(ActionSections.thirtySixtyNinety(c)).isEmpty();
  }

  @Test
  void a_form_has_places_for_actions_beyond_those_of_the_table() {
    Composer c = Composers.blank();

    assertThat(new NextNinetyDays(c).block().entries())
        .extracting(entry -> entry.path().text())
        .contains("actions[new-8].step", "actions[new-16].due")
        .doesNotContain("actions[new-7].step");
    assertThat(ActionSections.thirtySixtyNinety(c)).isPresent();
  }

  @Test
  void the_headline_counts_what_is_overdue_and_what_is_ahead() {
    assertBoth(
        HEADLINE,
        plan -> in(plan, -3, -2, 10),
        "2 actions en retard à rattraper ; 1 autre à échéance d’ici 90 jours",
        "2 overdue actions to catch up on; 1 more due within 90 days");
    assertBoth(
        HEADLINE,
        plan -> in(plan, -3),
        "À rattraper : day -3 ; rien d’autre d’ici 90 jours",
        "To catch up on: day -3; nothing else due within 90 days");
    assertBoth(
        HEADLINE,
        plan -> in(plan, 10, 40, 80),
        "3 actions à échéance d’ici 90 jours, dont 1 dans les 30 premiers",
        "3 actions due within 90 days, 1 of them in the first 30");
    assertBoth(
        HEADLINE,
        plan -> in(plan, 10, 12),
        "2 actions à échéance d’ici 90 jours, toutes dans les 30 premiers",
        "2 actions due within 90 days, all of them in the first 30");
    assertBoth(
        HEADLINE,
        plan -> in(plan, 40),
        "1 action à échéance d’ici 90 jours, aucune dans les 30 premiers",
        "1 action due within 90 days, none in the first 30");
    assertSilent(HEADLINE, plan -> in(plan, 100));
  }

  private static List<List<String>> titles(Composer c) {
    Horizons block = new NextNinetyDays(c).block();
    return block.horizons().stream()
        .map(
            horizon ->
                horizon.items().stream()
                    .map(item -> c.formats().format(item.title().datum()))
                    .toList())
        .toList();
  }

  private static AccountPlan.Builder in(AccountPlan.Builder plan, int... days) {
    for (int day : days) {
      plan.action("day " + day, action -> action.due(Composers.TODAY.plusDays(day)));
    }
    return plan;
  }
}

package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Items;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AskSectionsTest {

  @Test
  void a_plan_asks_for_what_it_says_and_for_nothing_else() {
    assertThat(
            decisions(plan -> plan.ask("Release the budget", ask -> {}).action("Stuck", blocked())))
        .containsExactly("Release the budget");
  }

  @Test
  void where_a_plan_asks_for_nothing_its_data_do() {
    assertThat(
            decisions(
                plan ->
                    plan.action("Stuck", blocked())
                        .action("Buy", a -> a.approval(ApprovalStatus.SUBMITTED).cost(9_000))
                        .action("Free", a -> a.approval(ApprovalStatus.SUBMITTED))
                        .person("Ada", p -> p.decisionPower(DecisionPower.FINAL_DECISION))
                        .situation(
                            s ->
                                s.openQuestion("Who pays?", q -> q.due(Composers.TODAY.plusDays(5)))
                                    .openQuestion(
                                        "Where?", q -> q.due(Composers.TODAY.plusDays(31))))))
        .containsExactly("Unblock “Stuck”", "Approve “Buy”", "Meet Ada, who decides", "Who pays?");
  }

  @Test
  void nothing_is_invented_where_nothing_is_to_be_decided() {
    Composer c =
        Composers.english(
            Composers.plan(plan -> plan.action("A", a -> a.due(Composers.TODAY.plusDays(3)))));

    assertThat(AskSections.closing(c)).isEmpty();
  }

  @Test
  void what_is_due_within_thirty_days_stands_beside_the_decisions() {
    Section closing =
        AskSections.closing(
                Composers.english(
                    Composers.plan(
                        plan ->
                            plan.ask("Yes?", ask -> {})
                                .action("Late", a -> a.due(Composers.TODAY.minusDays(2)))
                                .action("Soon", a -> a.due(Composers.TODAY.plusDays(30)))
                                .action("Later", a -> a.due(Composers.TODAY.plusDays(31))))))
            .orElseThrow();

    assertThat(((Table) closing.blocks().get(1)).rows()).hasSize(2);
    assertThat(closing.headline()).isEqualTo("To decide: Yes?");
  }

  private static Consumer<Action.Builder> blocked() {
    return action -> action.status(ActionStatus.BLOCKED);
  }

  private static List<String> decisions(UnaryOperator<AccountPlan.Builder> details) {
    Composer c = Composers.english(Composers.plan(details));
    Items items = (Items) AskSections.closing(c).orElseThrow().blocks().get(0);
    return items.items().stream().map(item -> c.formats().format(item.title().datum())).toList();
  }
}

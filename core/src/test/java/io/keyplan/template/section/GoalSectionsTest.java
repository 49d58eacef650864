package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Progress;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.model.Goal;
import io.keyplan.model.Objective;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.template.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class GoalSectionsTest {

  @Test
  void a_bar_tells_the_numbers_behind_it_in_their_unit() {
    assertThat(bar(o -> o.unit(MeasureUnit.MONEY).current(4_200_000).target(5_600_000)).comment())
        .isEqualTo("€4.2M of €5.6M");
    assertThat(bar(o -> o.unit(MeasureUnit.PERCENT).current(6).target(15)).comment())
        .isEqualTo("6%, target: 15%");
    assertThat(bar(o -> o.baseline(31).current(38).target(50)).comment())
        .isEqualTo("31 → 38, target: 50");
    assertThat(bar(o -> o.target(50)).comment()).isEqualTo("Target: 50");
    assertThat(bar(o -> o.due(LocalDate.of(2026, 6, 1))).comment()).isEqualTo("Due June 1, 2026");
  }

  @Test
  void progress_is_measured_from_the_baseline() {
    assertThat(bar(o -> o.baseline(31).current(38).target(50)).percent()).isEqualTo("36.8");
    assertThat(bar(o -> o.baseline(5).current(4).target(2)).percent()).isEqualTo("33.3");
    assertThat(bar(o -> o.baseline(10).current(8).target(20)).percent()).isZero();
    assertThat(bar(o -> o.baseline(0).current(120).target(100)).percent())
        .isEqualByComparingTo(BigDecimal.valueOf(120));
    assertThat(bar(o -> o.current(120).target(100)).percent()).isNull();
    assertThat(bar(o -> o.target(100)).percent()).isNull();
    assertThat(bar(o -> o.status(ObjectiveStatus.ACHIEVED)).percent())
        .isEqualByComparingTo(BigDecimal.valueOf(100));
  }

  @Test
  void the_rating_stands_beside_a_bar_until_the_objective_is_achieved() {
    assertThat(code(bar(o -> o.status(ObjectiveStatus.IN_PROGRESS).rag(Rag.AMBER))))
        .isEqualTo("AMBER");
    assertThat(code(bar(o -> o.status(ObjectiveStatus.ACHIEVED).rag(Rag.AMBER))))
        .isEqualTo("ACHIEVED");
    assertThat(code(bar(o -> o.status(ObjectiveStatus.DEFERRED)))).isEqualTo("DEFERRED");
  }

  @Test
  void the_few_objectives_are_those_due_this_year() {
    Composer c =
        composer(
            goal ->
                goal.objective("undated", o -> {})
                    .objective("later", o -> o.due(LocalDate.of(2027, 1, 1)))
                    .objective("a", o -> o.due(LocalDate.of(2026, 1, 1)))
                    .objective("cancelled", o -> o.status(ObjectiveStatus.CANCELLED))
                    .objective("b", o -> o.due(LocalDate.of(2026, 12, 31)))
                    .objective("c", o -> o.due(LocalDate.of(2026, 6, 1))));

    assertThat(titles(GoalSections.topGoals(c).orElseThrow()))
        .containsExactly("a", "b", "c", "undated");
    assertThat(titles(GoalSections.scorecard(c).orElseThrow()))
        .containsExactly("undated", "later", "a", "b", "c");
  }

  @Test
  void objectives_of_several_goals_stand_in_one_table_with_their_goals() {
    Section section =
        GoalSections.goalsAndObjectives(
                Composers.english(
                    Composers.plan(
                        plan ->
                            plan.goal("G1", g -> g.id("g1").objective("A", o -> o.id("o")))
                                .goal("G2", g -> g.id("g2").objective("B", o -> o.id("p"))))))
            .orElseThrow();

    assertThat(Tables.column(section, "parent")).containsExactly("G1", "G2");
    assertThat(Tables.of(section).list().isNone()).isTrue();
    assertThat(Tables.of(section).rows())
        .extracting(Table.Row::id)
        .containsExactly("goals[g1].objectives[o]", "goals[g2].objectives[p]");
  }

  @Test
  void objectives_of_one_goal_are_rows_of_its_list() {
    Section section =
        GoalSections.goalsAndObjectives(
                composer(goal -> goal.id("g1").objective("A", o -> o.id("o"))))
            .orElseThrow();

    assertThat(Tables.keys(section)).containsExactly("title");
    assertThat(Tables.of(section).list().text()).isEqualTo("goals[g1].objectives");
    assertThat(Tables.of(section).rows()).extracting(Table.Row::id).containsExactly("o");
  }

  @Test
  void an_open_objective_of_the_past_is_overdue() {
    Consumer<Objective.Builder> past = o -> o.due(LocalDate.of(2026, 2, 9));
    Section section =
        GoalSections.managementGoals(
                composer(
                    goal ->
                        goal.objective("A", past)
                            .objective("B", past.andThen(o -> o.status(ObjectiveStatus.ACHIEVED)))))
            .orElseThrow();

    assertThat(Tables.cells(section, "due"))
        .extracting(Entry::mark)
        .containsExactly(Entry.Mark.OVERDUE, Entry.Mark.NONE);
  }

  @Test
  void a_form_has_a_table_for_each_goal_and_asks_for_the_unit() {
    Section section = GoalSections.goalsAndObjectives(Composers.blank()).orElseThrow();

    assertThat(section.blocks().stream().filter(Table.class::isInstance))
        .extracting(block -> ((Table) block).id())
        .containsExactly("objectives-new-1", "objectives-new-2", "objectives-new-3");
    assertThat(Tables.keys(section)).contains("unit").doesNotContain("progress", "parent");
  }

  private static Progress.Bar bar(Consumer<Objective.Builder> details) {
    return bars(GoalSections.scorecard(composer(g -> g.objective("O", details))).orElseThrow())
        .get(0);
  }

  private static List<Progress.Bar> bars(Section section) {
    return ((Progress) section.blocks().get(0)).bars();
  }

  private static List<String> titles(Section section) {
    return bars(section).stream().map(bar -> ((Datum.Words) bar.title().datum()).text()).toList();
  }

  private static String code(Progress.Bar bar) {
    return ((Datum.State) bar.state()).code();
  }

  private static Composer composer(Consumer<Goal.Builder> details) {
    return Composers.english(Composers.plan(plan -> plan.goal("Goal", details)));
  }
}

package io.keyplan.template.section;

import io.keyplan.document.Calculation;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.Measure;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Objective;
import io.keyplan.model.Opportunity;
import io.keyplan.model.Solution;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Nested;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import io.keyplan.template.Sums;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.GoalHeadlines;
import io.keyplan.template.headline.NewBusiness;
import io.keyplan.template.headline.ObjectiveProgress;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is to be reached, and by which ways. */
public final class GoalSections {

  private static final int ROWS_OF_FORM = 5;
  private static final int GOALS_OF_FORM = 3;
  private static final int NESTED_OF_FORM = 2;

  private GoalSections() {}

  /** The goals, and their objectives with where each stands. */
  public static Optional<Section> goalsAndObjectives(Composer c) {
    return goals(c, "goals-objectives", true);
  }

  /** The goals, and their objectives with who reaches them until when. */
  public static Optional<Section> managementGoals(Composer c) {
    return goals(c, "management-goals", false);
  }

  private static Optional<Section> goals(Composer c, String id, boolean measured) {
    SectionBuilder section =
        c.section(id).headline(GoalHeadlines.objectives(c, ObjectiveProgress.all(c)));
    List<Subject> goals = c.root().list("goals", GOALS_OF_FORM);
    Nested objectives = new Nested(c, "objectives", NESTED_OF_FORM);
    if (c.isForm()) {
      for (Subject goal : goals) {
        section
            .add(goal.facts(goal.withCustom("title", "description", "beneficiary")))
            .add(objectiveTable(c, objectives.of(goal), measured));
      }
      return section.build();
    }
    List<Item> items =
        goals.stream()
            .map(g -> new Item(g.entry("title"), g.described(g.withCustom("beneficiary"))))
            .toList();
    return section
        .add(new Items(c.text("section.goals"), true, items))
        .add(objectiveTable(c, objectives.of(goals, "title"), measured))
        .build();
  }

  private static Table objectiveTable(Composer c, TableBuilder table, boolean measured) {
    table.column("title", Display.STRONG);
    if (c.isForm()) {
      table.column("unit");
    }
    if (measured) {
      table.optional("baseline").spare().optional("current").optional("target");
      table
          .computed(
              "progress", c.text("word.progress"), Display.BAR, Align.END, ObjectiveProgress::cell)
          .calculated(new Calculation.Progress("baseline", "current", "target", false));
    } else {
      table.optional("target");
    }
    return table
        .optional("due")
        .marking(subject -> mark(c, subject.as(Objective.class)))
        .deadline("due", "status", ObjectiveStatus.class)
        .indicator(
            "word.objectivesAchieved", new Measure.Count("status", ObjectiveStatus.ACHIEVED.name()))
        .optional("owner")
        .optional("stakeholder")
        .spare()
        .optional("status", Display.PILL)
        .optional("rag", Display.PILL)
        .custom()
        .build();
  }

  /** What of the objectives has room on a page with everything else. */
  private static Table shortTable(TableBuilder table) {
    return table
        .column("title", Display.STRONG)
        .optional("target")
        .optional("due")
        .optional("rag", Display.PILL)
        .build();
  }

  private static Entry.Mark mark(Composer c, Objective objective) {
    return objective.isOpen() && objective.due() != null && objective.due().isBefore(c.asOf())
        ? Entry.Mark.OVERDUE
        : Entry.Mark.NONE;
  }

  /** How far each objective is; in a form the objectives of one goal. */
  public static Optional<Section> scorecard(Composer c) {
    return progress(
        c,
        "goals-scorecard",
        Integer.MAX_VALUE,
        ROWS_OF_FORM,
        c.text("goal.title"),
        table -> objectiveTable(c, table, true));
  }

  /** How far the few objectives are that matter most this year. */
  public static Optional<Section> topGoals(Composer c) {
    int few = ObjectiveProgress.FEW;
    String goal = c.text("section.annual-goals");
    return progress(c, "annual-goals", few, NESTED_OF_FORM, goal, GoalSections::shortTable);
  }

  private static Optional<Section> progress(
      Composer c,
      String id,
      int most,
      int places,
      String label,
      Function<TableBuilder, Table> form) {
    SectionBuilder section =
        c.section(id).headline(GoalHeadlines.objectives(c, ObjectiveProgress.shown(c, most)));
    if (c.isForm()) {
      Subject goal = c.root().list("goals", 1).get(0);
      return section
          .add(new Facts(List.of(new Fact(label, goal.entry("title")))))
          .add(form.apply(new Nested(c, "objectives", places).of(goal)))
          .build();
    }
    return section.add(ObjectiveProgress.bars(c, "", most)).build();
  }

  /** The solutions with their goals and what both sides gain. */
  public static Optional<Section> solutions(Composer c) {
    BigDecimal total = Sums.of(c.plan().solutions(), Solution::amount);
    return c.section("solutions")
        .headline(GoalHeadlines.solutions(c))
        .add(
            TableBuilder.of(
                    c,
                    "solutions",
                    c.root().path().child("solutions"),
                    c.root().list("solutions", ROWS_OF_FORM))
                .column("name", Display.STRONG)
                .optional("description")
                .spare()
                .optional("goal")
                .optional("valueToClient")
                .optional("valueToUs")
                .optional("amount")
                .custom()
                .totals(total == null ? Map.of() : Map.of("amount", c.amount(total)))
                .build())
        .build();
  }

  /** The strategies, and their tactics with who carries them out. */
  public static Optional<Section> strategies(Composer c) {
    SectionBuilder section = c.section("strategies-tactics").headline(GoalHeadlines.strategies(c));
    List<Subject> strategies = c.root().list("strategies", GOALS_OF_FORM);
    Nested tactics = new Nested(c, "tactics", NESTED_OF_FORM);
    if (c.isForm()) {
      for (Subject strategy : strategies) {
        section
            .add(strategy.facts("statement", "rationale"))
            .add(tacticTable(tactics.of(strategy)));
      }
      return section.build();
    }
    List<Item> items =
        strategies.stream()
            .map(s -> new Item(s.entry("statement"), s.factList("rationale", "objectives")))
            .toList();
    return section
        .add(new Items("", true, items))
        .add(tacticTable(tactics.of(strategies, "statement")))
        .build();
  }

  private static Table tacticTable(TableBuilder table) {
    return table.column("text", Display.STRONG).optional("owner").optional("due").build();
  }

  /** The growth plays by weighted value, with totals. */
  public static Optional<Section> opportunities(Composer c) {
    List<Subject> opportunities = c.root().list("opportunities", ROWS_OF_FORM);
    if (!c.isForm()) {
      opportunities.sort(
          Comparator.comparing(
              subject -> subject.as(Opportunity.class), GoalSections::byWeightedValue));
    }
    return c.section("opportunities")
        .headline(GoalHeadlines.opportunities(c))
        .add(NewBusiness.of(c).map(business -> business.facts(c)))
        .add(
            TableBuilder.of(
                    c, "opportunities", c.root().path().child("opportunities"), opportunities)
                .column("name", Display.STRONG)
                .optional("unit")
                .spare()
                .optional("offering")
                .spare()
                .optional("kind")
                .spare()
                .optional("stage")
                .optional("closeDate")
                .optional("value")
                .optional("probability")
                .computed(
                    "weighted",
                    c.text("word.weightedValue"),
                    Align.END,
                    Opportunity.class,
                    opportunity -> c.amount(opportunity.weightedValue()))
                .calculated(new Calculation.Product("value", "probability"))
                .custom()
                .indicator("word.pipelineValue", new Measure.Sum("value"))
                .indicator("word.pipelineWeighted", new Measure.Sum("weighted"))
                .totals(opportunityTotals(c))
                .build())
        .build();
  }

  private static int byWeightedValue(Opportunity one, Opportunity other) {
    Comparator<BigDecimal> larger = Comparator.nullsLast(Comparator.reverseOrder());
    return Comparator.comparing(Opportunity::weightedValue, larger)
        .thenComparing(Opportunity::value, larger)
        .compare(one, other);
  }

  private static Map<String, Datum> opportunityTotals(Composer c) {
    Map<String, Datum> totals = new HashMap<>();
    totals.put("value", c.amount(Sums.of(c.plan().opportunities(), Opportunity::value)));
    totals.put("weighted", c.amount(Sums.of(c.plan().opportunities(), Opportunity::weightedValue)));
    return totals;
  }
}

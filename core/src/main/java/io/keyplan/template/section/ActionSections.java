package io.keyplan.template.section;

import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.Measure;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Action;
import io.keyplan.model.Milestone;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.ActionHeadlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be done, by whom and until when. */
public final class ActionSections {

  private static final int NEXT = 5;
  private static final int NEXT_OF_FORM = 4;

  /** A simple plan has one page. */
  private static final int AGREED_OF_FORM = 4;

  private ActionSections() {}

  /** All actions in one table; required. */
  public static Optional<Section> actionPlan(Composer c, ActionColumns columns) {
    return all(c, "action-plan", columns);
  }

  /** All actions with their course; required. */
  public static Optional<Section> actionSteps(Composer c) {
    return all(c, "action-steps", ActionColumns.SCHEDULE);
  }

  private static Optional<Section> all(Composer c, String id, ActionColumns columns) {
    boolean agreed = columns == ActionColumns.APPROVAL;
    int places = agreed ? AGREED_OF_FORM : ActionColumns.ROWS_OF_FORM;
    List<Subject> actions = ActionOrder.all(c, places);
    String headline =
        agreed ? ActionHeadlines.approvals(c, actions) : ActionHeadlines.open(c, actions);
    return c.section(id)
        .required()
        .headline(headline)
        .add(table(c, "actions", actions, columns))
        .build();
  }

  /** The five actions that are due next; required. */
  public static Optional<Section> nextActions(Composer c) {
    List<Subject> open = ActionOrder.open(c, NEXT_OF_FORM);
    List<Subject> next = open.subList(0, Math.min(NEXT, open.size()));
    return c.section("next-actions")
        .required()
        .headline(ActionHeadlines.open(c, next))
        .add(table(c, "next-actions", next, ActionColumns.SHORT))
        .build();
  }

  /** Actions and milestones on a time axis; in a form the table of milestones in its place. */
  public static Optional<Section> roadmap(Composer c) {
    SectionBuilder section = c.section("roadmap");
    return c.isForm()
        ? section.add(milestoneTable(c)).build()
        : section
            .headline(MilestoneHeadlines.roadmap(c, Roadmap.milestones(c)))
            .add(Roadmap.of(c))
            .build();
  }

  /** The timeline, and the milestones in a table. */
  public static Optional<Section> milestonesTimeline(Composer c) {
    return c.section("milestones-timeline")
        .headline(c.isForm() ? "" : MilestoneHeadlines.roadmap(c, c.plan().milestones()))
        .add(c.isForm() ? Optional.empty() : Roadmap.of(c))
        .add(milestoneTable(c))
        .build();
  }

  /** What is due within 30, 60 and 90 days. */
  public static Optional<Section> thirtySixtyNinety(Composer c) {
    NextNinetyDays days = new NextNinetyDays(c);
    return c.section("thirty-sixty-ninety").headline(days.headline()).add(days.block()).build();
  }

  private static Table table(Composer c, String id, List<Subject> actions, ActionColumns columns) {
    TableBuilder table = columns.addTo(rows(c, id, actions), c);
    return (columns == ActionColumns.SHORT ? table : table.custom()).build();
  }

  private static TableBuilder rows(Composer c, String id, List<Subject> actions) {
    return TableBuilder.of(c, id, c.root().path().child("actions"), actions);
  }

  /** Some actions with who does them by when. */
  static Table dueSoon(Composer c, String caption, List<Subject> actions) {
    return ActionColumns.SHORT.addTo(rows(c, "next-actions", actions).caption(caption), c).build();
  }

  /** The actions that are due next, each with who takes part on both sides. */
  static Items nextSteps(Composer c, String label, int most) {
    List<Item> items = new ArrayList<>();
    for (Subject action : ActionOrder.open(c, most)) {
      if (items.size() < most) {
        List<Fact> details = new ArrayList<>();
        action
            .factList("owner", "externalStakeholders")
            .forEach(fact -> details.add(new Fact("", fact.entry())));
        if (action.as(Action.class).due() != null) {
          details.add(new Fact("", ActionOrder.due(c, action)));
        }
        items.add(new Item(action.entry("step"), details));
      }
    }
    return new Items(label, false, items);
  }

  private static Table milestoneTable(Composer c) {
    return TableBuilder.of(
            c, "milestones", c.root().path().child("milestones"), ActionOrder.milestones(c))
        .column("title", Display.STRONG)
        .column("date")
        .marking(
            subject ->
                subject.as(Milestone.class).isOverdue(c.asOf())
                    ? Entry.Mark.OVERDUE
                    : Entry.Mark.NONE)
        .deadline("date", "status", ActionStatus.class)
        .indicator("word.nextDue", new Measure.NextDue())
        .optional("criterion")
        .spare()
        .optional("status", Display.PILL)
        .custom()
        .drawing(() -> Roadmap.ofForm(c))
        .build();
  }
}

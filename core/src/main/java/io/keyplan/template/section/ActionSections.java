package io.keyplan.template.section;

import io.keyplan.document.Entry;
import io.keyplan.document.Measure;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Milestone;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import java.util.List;
import java.util.Optional;

/** What is to be done, by whom and until when. */
public final class ActionSections {

  private static final int NEXT = 5;

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
    List<Subject> actions = ActionOrder.all(c, ActionColumns.ROWS_OF_FORM);
    String headline =
        columns == ActionColumns.APPROVAL
            ? ActionHeadlines.approvals(c, actions)
            : ActionHeadlines.open(c, actions);
    return c.section(id)
        .required()
        .headline(headline)
        .add(table(c, "actions", actions, columns))
        .build();
  }

  /** The five actions that are due next; required. */
  public static Optional<Section> nextActions(Composer c) {
    List<Subject> open = ActionOrder.open(c, NEXT);
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
            .headline(MilestoneHeadlines.next(c, Roadmap.milestones(c)))
            .add(Roadmap.of(c))
            .build();
  }

  /** The timeline, and the milestones in a table. */
  public static Optional<Section> milestonesTimeline(Composer c) {
    return c.section("milestones-timeline")
        .headline(MilestoneHeadlines.next(c, c.plan().milestones()))
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
    TableBuilder table = TableBuilder.of(c, id, c.root().path().child("actions"), actions);
    return columns.addTo(table, c).build();
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
        .deadline("date", "status", ActionStatus.class, ActionStatus::isClosed)
        .indicator("word.nextDue", new Measure.NextDue())
        .optional("criterion")
        .optional("status", Display.PILL)
        .build();
  }
}

package io.keyplan.template.section;

import io.keyplan.document.Datum;
import io.keyplan.document.Timeline;
import io.keyplan.model.Action;
import io.keyplan.model.Milestone;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Actions and milestones on a time axis around the day of the plan.
 *
 * <p>The axis covers what is still open and what is to come, but neither more than half a year back
 * nor more than a year and a half ahead, so that the near future stays legible. What lies beyond is
 * left to the tables, and a span that crosses an end is cut there.
 */
final class Roadmap {

  private static final int MONTHS_BACK = 6;
  private static final int MONTHS_AHEAD = 18;
  private static final int MONTHS_OF_FORM = 12;

  /** Part of whole months that is used; else the axis begins and ends within a month. */
  private static final double FILLED = 0.75;

  private static final List<String> HIDDEN = List.of(ActionStatus.CANCELLED.name());

  private static final Timeline.Source ACTIONS =
      new Timeline.Source(
          FieldPath.of("actions"), "step", "owner", "start", "due", "status", HIDDEN);

  private static final Timeline.Source MILESTONES =
      new Timeline.Source(FieldPath.of("milestones"), "title", "", "", "date", "status", HIDDEN);

  private record Task(Subject subject, Action action, LocalDate start, LocalDate end) {}

  private record Point(Subject subject, Milestone milestone, LocalDate date) {}

  private final Composer c;
  private final List<Task> tasks = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private final LocalDate start;
  private final LocalDate end;

  private Roadmap(Composer c) {
    this.c = c;
    ActionOrder.all(c, 0).forEach(this::addTask);
    ActionOrder.milestones(c).forEach(this::addPoint);
    LocalDate today = c.asOf();
    LocalDate first = first(today);
    LocalDate last = last(today);
    LocalDate month = first.withDayOfMonth(1);
    LocalDate monthEnd = YearMonth.from(last).atEndOfMonth();
    boolean filled = days(first, last) >= FILLED * days(month, monthEnd);
    this.start = filled ? month : first;
    this.end = filled ? monthEnd : last;
  }

  private static double days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Makes the timeline; empty when nothing that has dates falls on the axis. */
  static Optional<Timeline> of(Composer c) {
    Roadmap roadmap = new Roadmap(c);
    Timeline timeline = roadmap.block();
    return timeline.spans().isEmpty() && timeline.marks().isEmpty()
        ? Optional.empty()
        : Optional.of(timeline);
  }

  /** Makes the timeline of a form, which shows a year of what will be entered. */
  static Timeline ofForm(Composer c) {
    LocalDate first = c.asOf().withDayOfMonth(1);
    return new Timeline(
        "timeline",
        first,
        first.plusMonths(MONTHS_OF_FORM).minusDays(1),
        c.asOf(),
        List.of(),
        List.of(),
        c.text("word.altTimeline", 0),
        headings(c),
        List.of(ACTIONS, MILESTONES));
  }

  /** Lists the milestones that fall on the axis. */
  static List<Milestone> milestones(Composer c) {
    return new Roadmap(c).shownPoints().map(Point::milestone).toList();
  }

  /** Gives the open action that ends last; empty unless all open ones end on the axis. */
  static Optional<Action> lastToDo(Composer c) {
    Roadmap roadmap = new Roadmap(c);
    List<Action> open = c.plan().actions().stream().filter(Action::isOpen).toList();
    boolean all =
        open.stream().allMatch(one -> one.due() != null && !one.due().isAfter(roadmap.end));
    return all ? open.stream().max(Comparator.comparing(Action::due)) : Optional.empty();
  }

  private Stream<Point> shownPoints() {
    return points.stream()
        .filter(point -> !point.date().isBefore(start) && !point.date().isAfter(end));
  }

  private void addTask(Subject subject) {
    Action action = subject.as(Action.class);
    LocalDate end =
        notPast(
            action.isOpen(), action.completedOn() != null ? action.completedOn() : action.due());
    if (end != null && action.status() != ActionStatus.CANCELLED) {
      boolean ordered = action.start() != null && !action.start().isAfter(end);
      tasks.add(new Task(subject, action, ordered ? action.start() : end, end));
    }
  }

  private void addPoint(Subject subject) {
    Milestone milestone = subject.as(Milestone.class);
    if (milestone.date() != null && milestone.status() != ActionStatus.CANCELLED) {
      points.add(new Point(subject, milestone, notPast(milestone.isOpen(), milestone.date())));
    }
  }

  /** What has ended did so by today, whenever it was planned for. */
  private @Nullable LocalDate notPast(boolean open, @Nullable LocalDate date) {
    return open || date == null || date.isBefore(c.asOf()) ? date : c.asOf();
  }

  /** What has ended counts where nothing is open. */
  private LocalDate first(LocalDate today) {
    boolean open =
        tasks.stream().anyMatch(task -> task.action().isOpen())
            || points.stream().anyMatch(point -> point.milestone().isOpen());
    LocalDate first =
        Stream.concat(
                tasks.stream().filter(task -> !open || task.action().isOpen()).map(Task::start),
                points.stream()
                    .filter(point -> !open || point.milestone().isOpen())
                    .map(Point::date))
            .filter(date -> date.isBefore(today))
            .min(Comparator.naturalOrder())
            .orElse(today);
    LocalDate limit = today.minusMonths(MONTHS_BACK);
    return first.isBefore(limit) ? limit : first;
  }

  private LocalDate last(LocalDate today) {
    Stream<LocalDate> ends =
        Stream.concat(tasks.stream().map(Task::end), points.stream().map(Point::date));
    LocalDate last =
        ends.filter(date -> date.isAfter(today)).max(Comparator.naturalOrder()).orElse(today);
    LocalDate limit = today.plusMonths(MONTHS_AHEAD);
    return last.isAfter(limit) ? limit : last;
  }

  private Timeline block() {
    List<Timeline.Span> spans =
        tasks.stream()
            .filter(task -> !task.end().isBefore(start) && !task.start().isAfter(end))
            .sorted(Comparator.comparing(Task::start))
            .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .sorted(Comparator.comparing(group -> group.getKey().isEmpty()))
            .flatMap(group -> group.getValue().stream())
            .map(this::span)
            .toList();
    List<Timeline.Mark> marks = shownPoints().map(this::mark).toList();
    return new Timeline(
        "timeline",
        start,
        end,
        c.asOf(),
        spans,
        marks,
        c.text("word.altTimeline", spans.size() + marks.size()),
        headings(c),
        List.of(ACTIONS, MILESTONES));
  }

  /** A timeline is first of all one of actions. */
  private static Timeline.Headings headings(Composer c) {
    return new Timeline.Headings(
        c.text("action.step"),
        c.text("action.owner"),
        c.text("action.start.short"),
        c.text("action.due"),
        c.text("action.status"),
        c.text("accountPlan.milestones"));
  }

  private Timeline.Span span(Task task) {
    return new Timeline.Span(
        task.subject().entry("step"),
        task.subject().entry("owner"),
        task.start().isBefore(start) ? start : task.start(),
        task.end().isAfter(end) ? end : task.end(),
        state(task.subject(), task.action().isOverdue(c.asOf())),
        group(task),
        begin(task));
  }

  private String group(Task task) {
    return task.action().objective() == null
        ? ""
        : c.formats().format(task.subject().entry("objective").datum());
  }

  private Timeline.Begin begin(Task task) {
    if (task.action().start() == null) {
      return Timeline.Begin.UNKNOWN;
    }
    return task.start().isBefore(start) ? Timeline.Begin.EARLIER : Timeline.Begin.KNOWN;
  }

  private Timeline.Mark mark(Point point) {
    return new Timeline.Mark(
        point.subject().entry("title"),
        point.date(),
        state(point.subject(), point.milestone().isOverdue(c.asOf())));
  }

  private Datum state(Subject subject, boolean overdue) {
    return overdue
        ? new Datum.State("OVERDUE", c.text("word.overdue"), Tone.NEGATIVE)
        : subject.entry("status").datum();
  }
}

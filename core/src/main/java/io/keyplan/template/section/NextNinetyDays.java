package io.keyplan.template.section;

import io.keyplan.document.Fact;
import io.keyplan.document.Horizons;
import io.keyplan.document.Item;
import io.keyplan.model.Action;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Subject;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The open actions by the span of 30 days in which they come due; overdue ones are in the first.
 */
final class NextNinetyDays {

  private static final int SPANS = 3;
  private static final int DAYS = 30;
  private static final int PLACES = 3;

  private static final Horizons.Source SOURCE =
      new Horizons.Source(
          FieldPath.of("actions"),
          "step",
          List.of("owner", "due"),
          "due",
          IntStream.rangeClosed(1, SPANS).mapToObj(span -> span * DAYS).toList());

  private final Composer c;
  private final List<List<Subject>> spans = new ArrayList<>();

  NextNinetyDays(Composer c) {
    this.c = c;
    for (int span = 0; span < SPANS; span++) {
      spans.add(c.isForm() ? places(span) : new ArrayList<>());
    }
    if (!c.isForm()) {
      ActionOrder.open(c, 0).forEach(this::place);
    }
  }

  /** The form's places follow on those of the table of actions, since they are more actions. */
  private List<Subject> places(int span) {
    int first = ActionColumns.ROWS_OF_FORM + span * PLACES;
    return c.root().list("actions", first + PLACES).subList(first, first + PLACES);
  }

  private void place(Subject action) {
    LocalDate due = action.as(Action.class).due();
    if (due != null) {
      long days = ChronoUnit.DAYS.between(c.asOf(), due);
      if (days <= (long) SPANS * DAYS) {
        spans.get(days <= DAYS ? 0 : days <= 2 * DAYS ? 1 : 2).add(action);
      }
    }
  }

  Horizons block() {
    List<Horizons.Horizon> horizons = new ArrayList<>();
    for (int span = 0; span < SPANS; span++) {
      String key = "word.days" + (span + 1) * DAYS;
      horizons.add(
          new Horizons.Horizon(
              c.text(key),
              c.isForm() ? c.text(key + "Focus") : period(span),
              spans.get(span).stream().map(this::item).toList()));
    }
    return new Horizons(horizons, SOURCE);
  }

  private String period(int span) {
    LocalDate first = c.asOf().plusDays(span == 0 ? 0 : span * DAYS + 1);
    LocalDate last = c.asOf().plusDays((span + 1) * DAYS);
    return c.text("word.periodFromTo", c.formats().day(first), c.formats().day(last));
  }

  private Item item(Subject action) {
    return new Item(
        action.entry("step"),
        List.of(action.fact("owner"), new Fact(action.label("due"), ActionOrder.due(c, action))));
  }

  String headline() {
    List<Action> open =
        spans.stream()
            .flatMap(List::stream)
            .filter(subject -> !subject.isForm())
            .map(subject -> subject.as(Action.class))
            .toList();
    List<Action> overdue = open.stream().filter(action -> action.isOverdue(c.asOf())).toList();
    int ahead = open.size() - overdue.size();
    if (open.isEmpty()) {
      return "";
    } else if (!overdue.isEmpty()) {
      Map<String, Object> values =
          Map.of("overdue", overdue.size(), "step", overdue.get(0).step(), "ahead", ahead);
      return Headlines.fitting(
          overdue.size() == 1 ? c.headline("ninety-days.overdue-named", values) : "",
          c.headline("ninety-days.overdue", values));
    }
    int soon = spans.get(0).size();
    return soon == 0
        ? c.headline("ninety-days.ahead", Map.of("ahead", ahead))
        : c.headline(
            "ninety-days.soon",
            Map.of("ahead", ahead, "soon", soon, "degree", Headlines.degree(soon, ahead)));
  }
}

package io.keyplan.template;

import io.keyplan.change.Change;
import io.keyplan.change.ChangeGroup;
import io.keyplan.change.ChangeText;
import io.keyplan.change.Comparison;
import io.keyplan.document.Datum;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.model.AccountPlan;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has changed since an earlier edition of the plan. */
final class ChangeSection {

  private final PlanView view;
  private final Comparison comparison;
  private final ChangeText text;

  private ChangeSection(PlanView view, Comparison comparison) {
    this.view = view;
    this.comparison = comparison;
    this.text = ChangeText.of(comparison.before(), comparison.after(), view.messages());
  }

  /** What has changed, in as many rows as the shape has room for, if any; the rest is counted. */
  static Optional<Section> changes(PlanView view, Comparison comparison, DocumentShape shape) {
    return new ChangeSection(view, comparison).section(rows(shape));
  }

  private static int rows(DocumentShape shape) {
    return switch (shape) {
      case PRESENTATION -> 8;
      case REPORT -> 24;
      case ONE_PAGE -> 0;
    };
  }

  private Optional<Section> section(int most) {
    LocalDate day = dayOf(comparison.before());
    Map<String, String> words =
        Map.of(
            "summary",
            text.summary(comparison.changes()),
            "day",
            day == null ? "" : view.formats().longDay(day));
    String since = day == null ? "" : "Since";
    SectionBuilder section =
        new SectionBuilder(view, "changes", view.messages().format("change.section" + since, words))
            .headline(view.messages().format("change.headline" + since, words));
    Map<String, List<Change>> areas = areas();
    if (areas.isEmpty()) {
      return section.add(new Prose("", Entry.text(view.text("change.none")))).build();
    }
    if (most == 0) {
      String brief =
          view.messages()
              .format(
                  "change.inBrief",
                  Map.of(
                      "headline",
                      view.messages().format("change.headline" + since, words),
                      "areas",
                      counted(areas, Map.of())));
      return section.add(new Prose("", Entry.text(brief))).build();
    }
    Map<String, Integer> shown = shown(areas, most);
    section.add(table(areas, shown));
    rest(areas, shown).ifPresent(more -> section.add(new Prose("", Entry.text(more))));
    return section.build();
  }

  private static @Nullable LocalDate dayOf(AccountPlan plan) {
    return plan.info().asOf() != null ? plan.info().asOf() : plan.info().date();
  }

  /** Groups the changes by the kind of record, those of one record together. */
  private Map<String, List<Change>> areas() {
    Map<String, List<Change>> areas = new LinkedHashMap<>();
    for (ChangeGroup group : text.groups(comparison.changes())) {
      areas.computeIfAbsent(group.area(), area -> new ArrayList<>()).addAll(group.changes());
    }
    return areas;
  }

  /** Gives every kind of record its turn, so that a long list does not push the others out. */
  private static Map<String, Integer> shown(Map<String, List<Change>> areas, int most) {
    Map<String, Integer> shown = new LinkedHashMap<>();
    int left = most;
    boolean more = true;
    while (left > 0 && more) {
      more = false;
      for (Map.Entry<String, List<Change>> area : areas.entrySet()) {
        int count = shown.getOrDefault(area.getKey(), 0);
        if (left > 0 && count < area.getValue().size()) {
          shown.put(area.getKey(), count + 1);
          left--;
          more = true;
        }
      }
    }
    return shown;
  }

  private Table table(Map<String, List<Change>> areas, Map<String, Integer> shown) {
    List<Table.Row> rows = new ArrayList<>();
    areas.forEach(
        (area, changes) ->
            changes.stream()
                .limit(shown.getOrDefault(area, 0))
                .forEach(change -> rows.add(row(change))));
    return new Table(
        "changes",
        FieldPath.NONE,
        "",
        List.of(
            column("record", Table.Display.STRONG),
            column("change", Table.Display.PLAIN),
            column("before", Table.Display.PLAIN),
            column("after", Table.Display.PLAIN)),
        rows,
        List.of(),
        false);
  }

  private Table.Column column(String key, Table.Display display) {
    String label = view.text("change.column." + key);
    return new Table.Column(key, label, Input.NONE, display, Table.Align.START);
  }

  private Table.Row row(Change change) {
    String record = text.record(change);
    if (change.kind() == Change.Kind.REORDERED) {
      String place = record == null ? text.area(change) : record;
      return row(place, words(text.field(change)), "", view.text("change.order"));
    }
    if (text.isOfRecord(change)) {
      boolean isNew = change.kind() == Change.Kind.ADDED;
      String facts = String.join("\n", text.facts(change));
      Datum what =
          new Datum.State(
              change.kind().name(),
              view.text(isNew ? "change.new" : "change.gone"),
              isNew ? Tone.POSITIVE : Tone.WARNING);
      return row(text.entryName(change), what, isNew ? "" : facts, isNew ? facts : "");
    }
    return row(
        record == null ? text.area(change) : record,
        words(text.field(change)),
        text.before(change),
        text.after(change));
  }

  private static Table.Row row(String subject, Datum what, String before, String after) {
    return new Table.Row(
        "",
        0,
        List.of(Entry.text(subject), Entry.computed(what), Entry.text(before), Entry.text(after)));
  }

  private static Datum words(String text) {
    return Datum.words(text);
  }

  private Optional<String> rest(Map<String, List<Change>> areas, Map<String, Integer> shown) {
    int all = areas.values().stream().mapToInt(List::size).sum();
    int more = all - shown.values().stream().mapToInt(Integer::intValue).sum();
    return more == 0
        ? Optional.empty()
        : Optional.of(
            view.messages()
                .format("change.more.areas", Map.of("more", more, "areas", counted(areas, shown))));
  }

  /** Lists the kinds of records with changes that are not shown, and how many there are. */
  private String counted(Map<String, List<Change>> areas, Map<String, Integer> shown) {
    List<String> counted = new ArrayList<>();
    areas.forEach(
        (area, changes) -> {
          int more = changes.size() - shown.getOrDefault(area, 0);
          if (more > 0) {
            counted.add(
                view.messages().format("change.more.area", Map.of("area", area, "more", more)));
          }
        });
    return String.join(", ", counted);
  }
}

package io.keyplan.template.section;

import io.keyplan.document.Calculation;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Measure;
import io.keyplan.document.Section;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.model.ChangeLogEntry;
import io.keyplan.model.Kpi;
import io.keyplan.model.Review;
import io.keyplan.model.choice.KpiDirection;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Composer;
import io.keyplan.template.Ratios;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.PerformanceHeadlines;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Ref;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the plan is tracked. */
public final class PerformanceSections {

  private static final FieldPath PERFORMANCE = FieldPath.of("performance");
  private static final int ROWS_OF_FORM = 6;

  private PerformanceSections() {}

  /** The indicators with progress, trend and rating. */
  public static Optional<Section> kpis(Composer c) {
    TableBuilder table = table(c, "kpis", rows(c, "kpis")).column("name", Display.STRONG);
    if (c.isForm()) {
      table.column("unit");
    }
    table
        .optional("baseline")
        .spare()
        .optional("previous")
        .spare()
        .optional("actual")
        .computed(
            "trend",
            c.text("word.trend"),
            Display.PILL,
            Align.START,
            subject -> subject.isForm() ? Entry.EMPTY : trend(c, subject.as(Kpi.class)))
        .optional("target")
        .computed(
            "progress",
            c.text("word.progress"),
            Display.BAR,
            Align.END,
            subject -> subject.isForm() ? Entry.EMPTY : progress(c, subject.as(Kpi.class)))
        .calculated(new Calculation.Progress("baseline", "actual", "target", true))
        .optional("rag", Display.PILL)
        .optional("owner")
        .optional("asOf")
        .indicator("word.kpisOnTrack", new Measure.Count("rag", Rag.GREEN.name()));
    return c.section("kpis").headline(PerformanceHeadlines.kpis(c)).add(table.build()).build();
  }

  /** Joint plans do not tell whether more is better, and so not how far an indicator is. */
  private static Entry progress(Composer c, Kpi kpi) {
    return c.isForCustomer() ? Entry.EMPTY : Entry.computed(Ratios.share(measuredProgress(kpi)));
  }

  /** Where less is better, there is no saying how far it is without a baseline. */
  private static @Nullable BigDecimal measuredProgress(Kpi kpi) {
    boolean known = kpi.baseline() != null || kpi.direction() == KpiDirection.HIGHER_IS_BETTER;
    BigDecimal progress = known ? kpi.progress() : null;
    return progress == null ? null : progress.max(BigDecimal.ZERO);
  }

  private static Entry trend(Composer c, Kpi kpi) {
    Integer change = PerformanceHeadlines.change(kpi);
    if (change == null) {
      return Entry.EMPTY;
    } else if (change == 0) {
      return state(c, "FLAT", "word.trendFlat", Tone.NEUTRAL);
    }
    boolean better = change > 0 == (kpi.direction() == KpiDirection.HIGHER_IS_BETTER);
    Tone tone = better ? Tone.POSITIVE : Tone.WARNING;
    return change > 0
        ? state(c, "UP", "word.trendUp", tone)
        : state(c, "DOWN", "word.trendDown", tone);
  }

  private static Entry state(Composer c, String code, String key, Tone tone) {
    return Entry.computed(new Datum.State(code, c.text(key), tone));
  }

  /** The review meetings by day. */
  public static Optional<Section> reviews(Composer c) {
    List<Subject> reviews = rows(c, "reviews");
    if (!c.isForm()) {
      reviews.sort(
          Comparator.comparing(
              subject -> subject.as(Review.class).date(),
              Comparator.nullsLast(Comparator.naturalOrder())));
    }
    return c.section("reviews")
        .headline(PerformanceHeadlines.reviews(c))
        .add(
            table(c, "reviews", reviews)
                .column("date", Display.STRONG)
                .optional("type")
                .optional("participants")
                .spare()
                .optional("decisions")
                .optional("next")
                .build())
        .build();
  }

  /** The versions of the plan, the latest first. */
  public static Optional<Section> changeLog(Composer c) {
    List<Subject> changes = rows(c, "changeLog");
    if (!c.isForm()) {
      changes.sort(
          Comparator.comparing(
              subject -> subject.as(ChangeLogEntry.class).date(),
              Comparator.nullsLast(Comparator.reverseOrder())));
    }
    TableBuilder table =
        table(c, "change-log", "changeLog", changes)
            .column("version", Display.STRONG)
            .optional("date");
    return c.section("change-log").add(author(c, table).optional("summary").build()).build();
  }

  /** An author may be told by the id of a member of the team; the reader gets the name. */
  private static TableBuilder author(Composer c, TableBuilder table) {
    return c.isForm()
        ? table.optional("author")
        : table.computed(
            "author",
            c.text("changeLogEntry.author"),
            Display.PLAIN,
            Align.START,
            row -> {
              String author = row.as(ChangeLogEntry.class).author();
              return author == null
                  ? Entry.EMPTY
                  : c.directory()
                      .member(Ref.of(author))
                      .map(member -> Entry.text(member.name()))
                      .orElse(row.entry("author"));
            });
  }

  private static List<Subject> rows(Composer c, String list) {
    return c.root().child("performance").list(list, ROWS_OF_FORM);
  }

  private static TableBuilder table(Composer c, String list, List<Subject> rows) {
    return table(c, list, list, rows);
  }

  private static TableBuilder table(Composer c, String id, String list, List<Subject> rows) {
    return TableBuilder.of(c, id, PERFORMANCE.child(list), rows);
  }
}

package io.keyplan.template.section;

import io.keyplan.document.Calculation;
import io.keyplan.document.Callout;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Competitor;
import io.keyplan.model.Risk;
import io.keyplan.model.choice.RiskStatus;
import io.keyplan.template.Charts;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import io.keyplan.template.headline.SituationHeadlines;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where we stand: the summary, the competition and the risks. */
public final class SituationSections {

  private static final int ROWS_OF_FORM = 5;
  private static final String SHARES = "competitor-shares";

  private static final Chart.Source SHARES_OF_ROWS =
      new Chart.Source("competitors", Chart.Rows.CATEGORIES, List.of("share"));

  private SituationSections() {}

  /** The situation in a few lines, and how things and the relationship stand. */
  public static Optional<Section> summary(Composer c) {
    Subject situation = c.root().child("situation");
    Subject account = c.root().child("account");
    Subject relationship = account.child("relationship");
    return c.section("situation-summary")
        .headline(SituationHeadlines.relationship(c))
        .add(new Callout(situation.shortLabel("summary"), situation.entry("summary")))
        .add(new Prose(account.label("currentState"), account.entry("currentState")))
        .add(relationship.facts("current", "target", "previous"))
        .add(new Prose(relationship.label("summary"), relationship.entry("summary")))
        .build();
  }

  /** Who else the client buys from, the largest share first. */
  public static Optional<Section> competitors(Composer c) {
    List<Subject> competitors = c.root().child("situation").list("competitors", ROWS_OF_FORM);
    if (!c.isForm()) {
      competitors.sort(byShare());
    }
    TableBuilder table =
        TableBuilder.of(
                c,
                "competitors",
                c.root().path().child("situation").child("competitors"),
                competitors)
            .drawing(() -> sharesOfForm(c))
            .column("name", Display.STRONG);
    return c.section("competitors")
        .headline(SituationHeadlines.competitors(c))
        .add(shares(c))
        .add(
            us(c, table)
                .optional("share")
                .optional("strengths")
                .optional("weaknesses")
                .optional("threat", Display.PILL)
                .build())
        .build();
  }

  /** Only our own row is marked; the others need not be told that they are not ours. */
  private static TableBuilder us(Composer c, TableBuilder table) {
    return c.isForm()
        ? table.column("us")
        : table.computed(
            "us",
            c.text("competitor.us.short"),
            Display.PLAIN,
            Align.START,
            row -> row.as(Competitor.class).us() == Boolean.TRUE ? row.entry("us") : Entry.EMPTY);
  }

  private static Comparator<Subject> byShare() {
    return Comparator.comparing(
        subject -> subject.as(Competitor.class).share(),
        Comparator.nullsLast(Comparator.reverseOrder()));
  }

  /** A chart of one share would compare nothing. */
  private static Optional<Chart> shares(Composer c) {
    List<Competitor> known =
        c.plan().situation().competitors().stream()
            .filter(competitor -> competitor.share() != null)
            .sorted(Comparator.comparing(Competitor::share).reversed())
            .toList();
    if (known.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        Charts.percent(
                c,
                SHARES,
                Chart.Kind.BARS,
                c.text("word.chartShareOfWallet"),
                known.stream().map(Competitor::name).toList(),
                List.of(
                    new Chart.Series(
                        c.text("word.share"),
                        Chart.Role.PART,
                        known.stream().map(Competitor::share).toList())))
            .of(SHARES_OF_ROWS)
            .about(new Chart.Emphasis(us(known), 0)));
  }

  private static Chart sharesOfForm(Composer c) {
    return Charts.ofForm(
        c,
        SHARES,
        Chart.Kind.BARS,
        Chart.Unit.PERCENT,
        c.text("word.chartShareOfWallet"),
        List.of(),
        List.of(Charts.ofForm(c.text("word.share"), Chart.Role.PART)),
        SHARES_OF_ROWS);
  }

  private static String us(List<Competitor> known) {
    return known.stream()
        .filter(one -> Boolean.TRUE.equals(one.us()))
        .map(Competitor::name)
        .findFirst()
        .orElse("");
  }

  /** What could make the plan fail, the gravest first. */
  public static Optional<Section> risks(Composer c) {
    List<Subject> risks = c.root().child("situation").list("risks", ROWS_OF_FORM);
    if (!c.isForm()) {
      risks.sort(byScore());
    }
    return c.section("risks")
        .headline(SituationHeadlines.risks(c))
        .add(
            TableBuilder.of(c, "risks", c.root().path().child("situation").child("risks"), risks)
                .column("description", Display.STRONG)
                .optional("probability")
                .optional("impact")
                .computed(
                    "score", c.text("word.riskScore"), Align.CENTER, Risk.class, r -> score(r))
                .calculated(new Calculation.RiskScore("probability", "impact"))
                .optional("mitigation")
                .optional("owner")
                .optional("due")
                .marking(risk -> mark(c, risk.as(Risk.class)))
                .deadline("due", "status", RiskStatus.class)
                .optional("status", Display.PILL)
                .custom()
                .build())
        .build();
  }

  private static Comparator<Subject> byScore() {
    return Comparator.comparing(
        subject -> subject.as(Risk.class).score(), Comparator.nullsLast(Comparator.reverseOrder()));
  }

  private static Datum score(Risk risk) {
    return risk.score() == null ? Datum.BLANK : new Datum.Number(BigDecimal.valueOf(risk.score()));
  }

  private static Entry.Mark mark(Composer c, Risk risk) {
    return risk.isOpen() && risk.due() != null && risk.due().isBefore(c.asOf())
        ? Entry.Mark.OVERDUE
        : Entry.Mark.NONE;
  }
}

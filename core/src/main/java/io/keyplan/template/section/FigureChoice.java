package io.keyplan.template.section;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.KeyFigures.Figure;
import io.keyplan.document.Measure;
import io.keyplan.model.Account;
import io.keyplan.model.AccountRelationship;
import io.keyplan.model.Action;
import io.keyplan.model.Objective;
import io.keyplan.model.Opportunity;
import io.keyplan.model.RevenueYear;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Composer;
import io.keyplan.template.Ratios;
import io.keyplan.template.Subject;
import io.keyplan.template.Sums;
import io.keyplan.template.headline.DaysAhead;
import io.keyplan.template.headline.RevenueOutlook;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The key figures that the data carry, in the order of their weight. */
final class FigureChoice {

  /** Nobody counts the days to what is further away. */
  private static final int DAYS_TO_COUNT = 365;

  private final Composer c;
  private final RevenueOutlook outlook;
  private final Account account;

  FigureChoice(Composer c) {
    this.c = c;
    this.outlook = new RevenueOutlook(c);
    this.account = c.plan().account();
  }

  /** Lists all figures that have a value. */
  List<Figure> figures() {
    return Stream.of(
            revenue(),
            target(),
            contractEnd(true),
            relationship(),
            shareOfWallet(),
            openActions(),
            pipeline(),
            objectives(),
            contractEnd(false),
            nextReview())
        .flatMap(Optional::stream)
        .filter(figure -> !figure.value().isBlank())
        .toList();
  }

  /** Our revenue with the client in the last year of which the plan says what it brought. */
  Optional<Figure> revenue() {
    OptionalInt last = outlook.isOurs() ? outlook.lastActualYear() : OptionalInt.empty();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int year = last.getAsInt();
    BigDecimal growth = outlook.growth(year);
    Entry entry =
        year(year)
            .map(subject -> subject.entry("actual"))
            .filter(found -> !found.isBlank())
            .orElse(Entry.computed(c.amount(outlook.actual(year))));
    String label =
        c.text(
            outlook.isOver(year) ? "word.revenueOf" : "word.revenueToDate",
            c.formats().fiscalYear(year));
    return Optional.of(
        growth == null
            ? new Figure(label, entry, "", Tone.NEUTRAL)
            : new Figure(
                label,
                entry,
                c.text("word.overOneYear", c.formats().growth(growth)),
                sign(growth.signum())));
  }

  private Optional<Subject> year(int year) {
    return c.root().child("revenue").list("series", 0).stream()
        .filter(subject -> Integer.valueOf(year).equals(subject.as(RevenueYear.class).year()))
        .findFirst();
  }

  private Optional<Figure> target() {
    Optional<RevenueYear> target = outlook.isOurs() ? outlook.targetYear() : Optional.empty();
    return target.map(
        entry ->
            new Figure(
                c.text("word.targetOf", c.formats().fiscalYear(entry.year())),
                year(entry.year()).map(subject -> subject.entry("target")).orElse(Entry.EMPTY),
                attainment(entry),
                Tone.NEUTRAL));
  }

  /** What is known of the year: what it brought, what is expected, or what it brought so far. */
  private String attainment(RevenueYear entry) {
    BigDecimal expected = outlook.expected(entry.year());
    BigDecimal known = expected == null ? entry.actual() : expected;
    BigDecimal percent = Ratios.percent(known, entry.target());
    if (known == null || percent == null) {
      return "";
    }
    String text = c.formats().percent(percent, 0);
    if (expected == null) {
      return c.text("word.percentToDate", text);
    }
    return outlook.isOver(entry.year())
        ? c.text("word.percentOfTarget", text)
        : c.text("word.forecastAndPercent", c.compact(expected), text);
  }

  private Optional<Figure> relationship() {
    AccountRelationship relationship = account.relationship();
    Entry entry = c.root().child("account").entry("relationship.current");
    if (relationship.current() == null) {
      return Optional.empty();
    }
    String label = c.text("word.relationshipStrength");
    if (relationship.previous() != null) {
      int change = relationship.current() - relationship.previous();
      String signed = (change > 0 ? "+" : "") + c.formats().number(BigDecimal.valueOf(change));
      String comment =
          change == 0
              ? c.text("word.unchangedSincePreviousReview")
              : c.text("word.sincePreviousReview", signed);
      return Optional.of(new Figure(label, entry, comment, sign(change)));
    }
    String comment =
        relationship.target() == null
            ? ""
            : c.text("word.targetIs", c.root().child("account").text("relationship.target"));
    return Optional.of(new Figure(label, entry, comment, Tone.NEUTRAL));
  }

  private Optional<Figure> shareOfWallet() {
    Subject subject = c.root().child("account");
    BigDecimal potential = account.potential();
    if (account.shareOfWallet() == null) {
      return potential == null
          ? Optional.empty()
          : Optional.of(
              new Figure(c.text("word.potential"), subject.entry("potential"), "", Tone.NEUTRAL));
    }
    String comment = potential == null ? "" : c.text("word.potentialOf", c.compact(potential));
    return Optional.of(
        new Figure(
            c.text("word.shareOfWallet"), subject.entry("shareOfWallet"), comment, Tone.NEUTRAL));
  }

  private Optional<Figure> openActions() {
    if (c.plan().actions().isEmpty()) {
      return Optional.empty();
    }
    List<Action> open = c.plan().actions().stream().filter(Action::isOpen).toList();
    int overdue = (int) open.stream().filter(action -> action.isOverdue(c.asOf())).count();
    return Optional.of(
        new Figure(
                c.text("word.actionsOpen"),
                Entry.computed(new Datum.Number(BigDecimal.valueOf(open.size()))),
                c.text("word.overdueCount", overdue),
                overdue > 0 ? Tone.NEGATIVE : Tone.POSITIVE)
            .of(new KeyFigures.Source(List.of("actions"), new Measure.Open())));
  }

  private Optional<Figure> pipeline() {
    List<Opportunity> opportunities = c.plan().opportunities();
    BigDecimal weighted = Sums.of(opportunities, Opportunity::weightedValue);
    BigDecimal value = Sums.orZero(opportunities, Opportunity::value);
    return weighted == null
        ? Optional.empty()
        : Optional.of(
            new Figure(
                    c.text("word.pipelineWeighted"),
                    Entry.computed(c.amount(weighted)),
                    c.text("word.ofTotal", c.compact(value)),
                    Tone.NEUTRAL)
                .of(new KeyFigures.Source(List.of("opportunities"), new Measure.Sum("weighted"))));
  }

  private Optional<Figure> objectives() {
    List<Objective> objectives =
        c.plan().goals().stream()
            .flatMap(goal -> goal.objectives().stream())
            .filter(objective -> objective.status() != ObjectiveStatus.CANCELLED)
            .toList();
    int achieved =
        (int) objectives.stream().filter(o -> o.status() == ObjectiveStatus.ACHIEVED).count();
    int atRisk =
        (int)
            objectives.stream()
                .filter(o -> o.isOpen() && (o.rag() == Rag.AMBER || o.rag() == Rag.RED))
                .count();
    if (achieved + atRisk == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure(
            c.text("word.objectivesAchieved"),
            Entry.text(c.text("word.xOfY", achieved, objectives.size())),
            atRisk == 0 ? "" : c.text("word.toWatchCount", atRisk),
            atRisk == 0 ? Tone.NEUTRAL : Tone.WARNING));
  }

  /** A contract that ends soon comes before other things. */
  private Optional<Figure> contractEnd(boolean soon) {
    return DaysAhead.isNear(c, account.contractEnd(), DaysAhead.CONTRACT) == soon
        ? date("account", "contractEnd", "word.contractEnd", account.contractEnd())
        : Optional.empty();
  }

  private Optional<Figure> nextReview() {
    return date("info", "nextReview", "word.nextReview", c.plan().info().nextReview());
  }

  private Optional<Figure> date(
      String owner, String field, String label, @Nullable LocalDate date) {
    if (date == null || date.isBefore(c.asOf())) {
      return Optional.empty();
    }
    int days = DaysAhead.days(c, date);
    return Optional.of(
        new Figure(
            c.text(label),
            c.root().child(owner).entry(field),
            days <= DAYS_TO_COUNT ? c.text("word.inDays", days) : "",
            Tone.NEUTRAL));
  }

  private static Tone sign(int sign) {
    return sign > 0 ? Tone.POSITIVE : sign < 0 ? Tone.NEGATIVE : Tone.NEUTRAL;
  }
}

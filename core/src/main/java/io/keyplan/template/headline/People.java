package io.keyplan.template.headline;

import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Grid;
import io.keyplan.model.Influence;
import io.keyplan.model.Person;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.InfluenceKind;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.template.Composer;
import io.keyplan.template.SectionBuilder;
import io.keyplan.template.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What templates ask of the client's people. */
public final class People {

  /** From this score on, of five, influence and interest count as high, as they do in the grid. */
  public static final int HIGH = Grid.HIGH;

  /** Who has a part in the decision by role, where nothing is said of decision power. */
  private static final Set<BuyingRole> DECIDING =
      Set.of(
          BuyingRole.DECISION_MAKER,
          BuyingRole.ECONOMIC_BUYER,
          BuyingRole.APPROVER,
          BuyingRole.EXECUTIVE_SPONSOR);

  private People() {}

  /** The name, for a persona the job title, else words that say it is open. */
  public static String label(Composer c, Person person) {
    return person.isPersona() && person.jobTitle() == null
        ? c.text("person.name.missing")
        : person.displayName();
  }

  /** The words for a choice, or the text that stands in its place. */
  public static String label(Composer c, OpenEnum<?> value) {
    return value.known() == null ? value.text() : c.messages().choice(value.known());
  }

  /** Those who decide, approve or recommend. */
  public static boolean isDecisive(Person person) {
    DecisionPower power = person.decisionPower();
    return power == null
        ? person.roles().stream().anyMatch(role -> DECIDING.stream().anyMatch(role::is))
        : power.compareTo(DecisionPower.RECOMMENDS) <= 0;
  }

  public static boolean isSupporter(Person person) {
    return person.sentiment() == Sentiment.CHAMPION || person.sentiment() == Sentiment.SUPPORTER;
  }

  public static boolean isReluctant(Person person) {
    return person.sentiment() == Sentiment.SCEPTIC || person.sentiment() == Sentiment.OPPONENT;
  }

  /** Says whether the person has a say and is not known to be for us, or not as close as needed. */
  public static boolean isToWin(Person person) {
    boolean open =
        isReluctant(person)
            || person.sentiment() == Sentiment.NEUTRAL
            || person.sentiment() == Sentiment.UNKNOWN;
    boolean weighty = person.influence() != null && person.influence() >= HIGH;
    return (open || isBelowTarget(person) && !isSupporter(person))
        && (weighty || isDecisive(person));
  }

  public static boolean has(Person person, DecisionPower power) {
    return person.decisionPower() == power;
  }

  /** Says whether the relationship is weaker than it should be. */
  public static boolean isBelowTarget(Person person) {
    return gap(person) > 0;
  }

  /** How many points the relationship lacks; 0 where it lacks none or nothing is known. */
  public static int gap(Person person) {
    Integer current = person.relationship().current();
    Integer target = person.relationship().target();
    return current == null || target == null ? 0 : Math.max(0, target - current);
  }

  /** Says whether a person has influence on another. */
  public static boolean influences(Person person, Person other) {
    return person.influences().stream()
        .filter(line -> line.kind() == null || line.kind() == InfluenceKind.INFLUENCE)
        .map(Influence::to)
        .filter(Objects::nonNull)
        .anyMatch(to -> to.text().equals(other.id()));
  }

  /** The strongest say first, then the strongest influence; those without either last. */
  public static Comparator<Subject> byDecisionPower() {
    Comparator<Subject> byPower =
        Comparator.comparing(
            subject -> subject.as(Person.class).decisionPower(),
            Comparator.nullsLast(Comparator.naturalOrder()));
    return byPower.thenComparing(byInfluence());
  }

  /** The strongest influence first. */
  public static Comparator<Subject> byInfluence() {
    return Comparator.comparing(
        subject -> subject.as(Person.class).influence(),
        Comparator.nullsLast(Comparator.reverseOrder()));
  }

  /** Gives the people themselves; none in a form. */
  public static List<Person> records(List<Subject> people) {
    return people.stream()
        .filter(subject -> !subject.isForm())
        .map(subject -> subject.as(Person.class))
        .toList();
  }

  /** Fields with the labels of narrow places, without those that have nothing to show. */
  public static List<Fact> details(Composer c, Subject person, String... fields) {
    List<Fact> facts = new ArrayList<>();
    for (String field : fields) {
      Entry entry = person.entry(field);
      if (SectionBuilder.shows(entry, c.isForm())) {
        facts.add(new Fact(person.shortLabel(field), entry));
      }
    }
    return facts;
  }
}

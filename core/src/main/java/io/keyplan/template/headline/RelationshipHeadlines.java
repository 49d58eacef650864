package io.keyplan.template.headline;

import io.keyplan.model.Person;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the data say of our ties to the client's people, in one sentence. */
public final class RelationshipHeadlines {

  private RelationshipHeadlines() {}

  /** Whom to manage closely, and who of them is reluctant. */
  public static String influenceInterest(Composer c, List<Person> people) {
    List<Person> closely =
        people.stream()
            .filter(p -> p.influence() >= People.HIGH && p.interest() >= People.HIGH)
            .toList();
    if (closely.isEmpty()) {
      return "";
    }
    List<Person> reluctant = closely.stream().filter(People::isReluctant).toList();
    Person first = (reluctant.isEmpty() ? closely : reluctant).get(0);
    Map<String, Object> values =
        Map.of(
            "more",
            closely.size() - 1,
            "reluctant",
            reluctant.size(),
            "degree",
            Headlines.degree(reluctant.size(), closely.size()),
            "name",
            People.label(c, first));
    return Headlines.fitting(c.headline("influence-interest.closely", values));
  }

  /** How many relationships are weaker than they should be, and one that lacks most. */
  public static String relationships(Composer c, List<Person> people) {
    List<Person> rated =
        people.stream()
            .filter(p -> p.relationship().current() != null && p.relationship().target() != null)
            .toList();
    Optional<Person> weakest =
        rated.stream().filter(People::isBelowTarget).max(byGapAndInfluence());
    if (rated.size() < 2) {
      return "";
    }
    if (weakest.isEmpty()) {
      return c.headline("relationships.onTarget", Map.of("people", rated.size()));
    }
    Map<String, Object> values =
        Map.of(
            "below",
            rated.stream().filter(People::isBelowTarget).count(),
            "people",
            rated.size(),
            "name",
            People.label(c, weakest.get()),
            "current",
            score(c, weakest.get().relationship().current()),
            "target",
            score(c, weakest.get().relationship().target()));
    return Headlines.fitting(
        c.headline("relationships.weakest", values), c.headline("relationships.below", values));
  }

  /**
   * Who is to be won: the one who decides, else the one with most weight.
   *
   * @param people those who are shown
   */
  public static String toWin(Composer c, List<Person> people) {
    if (people.isEmpty()) {
      return "";
    }
    Optional<Person> decider =
        people.stream()
            .filter(person -> People.has(person, DecisionPower.FINAL_DECISION))
            .findFirst();
    Map<String, Object> values =
        Map.of("others", people.size() - 1, "name", People.label(c, decider.orElse(people.get(0))));
    return Headlines.fitting(
        c.headline(decider.isPresent() ? "people-to-win.decider" : "people-to-win.first", values));
  }

  private static Comparator<Person> byGapAndInfluence() {
    return Comparator.<Person, Integer>comparing(People::gap)
        .thenComparing(Person::influence, Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  private static String score(Composer c, int score) {
    return c.formats().number(BigDecimal.valueOf(score));
  }
}

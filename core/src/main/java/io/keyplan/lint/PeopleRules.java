package io.keyplan.lint;

import io.keyplan.model.Directory;
import io.keyplan.model.Person;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.Coverage;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.value.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The client's people taken together: who is missing among them. */
final class PeopleRules {

  private static final Place PEOPLE = Place.of("people");

  private PeopleRules() {}

  static void check(Review review) {
    List<Person> people = review.plan().people();
    if (people.isEmpty()) {
      return;
    }
    if (people.stream().noneMatch(PeopleRules::decides)) {
      review.report(FindingCode.DECISION_MAKER_MISSING, PEOPLE);
    }
    if (people.stream().noneMatch(person -> hasRole(person, BuyingRole.EXECUTIVE_SPONSOR))) {
      review.report(FindingCode.EXECUTIVE_SPONSOR_MISSING, PEOPLE);
    }
    if (people.stream().noneMatch(PeopleRules::isChampion)) {
      review.report(FindingCode.CHAMPION_MISSING, PEOPLE);
    }
    singleContact(review, people);
    samePersonTwice(review, people);
    reportingLoops(review, people);
  }

  /** Says whether a person takes the final decision. */
  static boolean decides(Person person) {
    return person.decisionPower() == DecisionPower.FINAL_DECISION
        || hasRole(person, BuyingRole.DECISION_MAKER);
  }

  private static boolean hasRole(Person person, BuyingRole role) {
    return person.roles().stream().anyMatch(given -> given.is(role));
  }

  private static boolean isChampion(Person person) {
    return person.sentiment() == Sentiment.CHAMPION || hasRole(person, BuyingRole.CHAMPION);
  }

  /** Says whether any contact with a person is on record. */
  static boolean hasContact(Person person) {
    Coverage coverage = person.coverage();
    return person.lastContact() != null
        || coverage != null && coverage != Coverage.UNKNOWN && coverage != Coverage.NO_CONTACT;
  }

  private static void singleContact(Review review, List<Person> people) {
    List<Person> contacts = people.stream().filter(PeopleRules::hasContact).toList();
    if (contacts.size() == 1) {
      Person only = contacts.get(0);
      review.report(
          FindingCode.SINGLE_CONTACT,
          PEOPLE.entry(only, people.indexOf(only)),
          Map.of("person", only.displayName()));
    }
  }

  private static void samePersonTwice(Review review, List<Person> people) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    people.stream()
        .filter(person -> !person.isPersona())
        .forEach(person -> counts.merge(nameKey(person), 1, Integer::sum));
    PEOPLE.each(
        people,
        (person, place) -> {
          Integer count = person.isPersona() ? null : counts.remove(nameKey(person));
          if (count != null && count > 1) {
            review.report(
                FindingCode.PERSON_TWICE,
                place.field("name"),
                Map.of("person", person.displayName(), "count", count));
          }
        });
  }

  private static String nameKey(Person person) {
    return person.displayName().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static void reportingLoops(Review review, List<Person> people) {
    for (List<Person> loop : Loops.in(people, Person::id, person -> superior(review, person))) {
      Person first = loop.get(0);
      review.report(
          FindingCode.REPORTS_TO_CYCLE,
          PEOPLE.entry(first, people.indexOf(first)).field("reportsTo"),
          Map.of("people", review.chain(loop.stream().map(Directory::nameOf).toList())));
    }
  }

  private static List<Person> superior(Review review, Person person) {
    Ref ref = person.reportsTo();
    Optional<Person> superior = review.directory().person(ref);
    return superior.map(List::of).orElse(List.of());
  }
}

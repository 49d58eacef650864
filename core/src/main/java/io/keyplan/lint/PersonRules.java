package io.keyplan.lint;

import io.keyplan.model.Action;
import io.keyplan.model.Person;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The client's people one by one. */
final class PersonRules {

  private final Review review;
  private final Set<String> superiors = new HashSet<>();
  private final boolean hasReportingLines;

  private PersonRules(Review review) {
    this.review = review;
    List<Person> people = review.plan().people();
    people.forEach(
        person ->
            review
                .directory()
                .person(person.reportsTo())
                .map(Person::id)
                .ifPresent(superiors::add));
    this.hasReportingLines = people.stream().anyMatch(person -> person.reportsTo() != null);
  }

  static void check(Review review) {
    PersonRules rules = new PersonRules(review);
    Place.of("people").each(review.plan().people(), rules::check);
  }

  private void check(Person person, Place place) {
    if (PeopleRules.decides(person)) {
      decisionMaker(person, place);
    }
    opponent(person, place);
    Map<String, String> name = Map.of("person", person.displayName());
    if (person.roles().isEmpty()) {
      review.report(FindingCode.PERSON_WITHOUT_ROLE, place.field("roles"), name);
    }
    if (hasReportingLines && person.reportsTo() == null && !superiors.contains(person.id())) {
      review.report(FindingCode.PERSON_WITHOUT_REPORTING_LINE, place.field("reportsTo"), name);
    }
    if (person.isPersona()) {
      review.report(
          FindingCode.PERSONA_UNNAMED,
          place.field("name"),
          Map.of("jobTitle", person.displayName()));
    }
  }

  private void decisionMaker(Person person, Place place) {
    if (person.owner() == null) {
      review.report(
          FindingCode.DECISION_MAKER_WITHOUT_OWNER,
          place.field("owner"),
          Map.of("person", person.displayName()));
    }
    Integer score = person.relationship().current();
    if (score != null && score <= review.options().weakRelationship()) {
      review.report(
          FindingCode.DECISION_MAKER_WEAK_RELATIONSHIP,
          place.field("relationship").field("current"),
          Map.of(
              "person", person.displayName(), "score", review.number(BigDecimal.valueOf(score))));
    }
  }

  private void opponent(Person person, Place place) {
    if (person.sentiment() == Sentiment.OPPONENT
        && review.plan().actions().stream().noneMatch(action -> concerns(action, person))) {
      review.report(
          FindingCode.OPPONENT_WITHOUT_ACTION,
          place.field("sentiment"),
          Map.of("person", person.displayName()));
    }
  }

  private boolean concerns(Action action, Person person) {
    return action.isOpen()
        && action.externalStakeholders().stream().anyMatch(ref -> names(ref, person));
  }

  private boolean names(Ref ref, Person person) {
    return review.directory().person(ref).map(person::equals).orElse(false)
        || ref.text().equalsIgnoreCase(person.name());
  }
}

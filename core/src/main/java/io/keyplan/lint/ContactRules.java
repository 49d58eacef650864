package io.keyplan.lint;

import io.keyplan.model.Person;
import java.time.LocalDate;
import java.util.Map;

/** Contacts with those who decide and those who take an active part now. */
final class ContactRules {

  private ContactRules() {}

  static void check(Review review) {
    Place.of("people")
        .each(
            review.plan().people(),
            (person, place) -> {
              if (PeopleRules.decides(person) || Boolean.TRUE.equals(person.active())) {
                contact(review, person, place.field("lastContact"));
              }
            });
  }

  private static void contact(Review review, Person person, Place place) {
    LocalDate last = person.lastContact();
    if (last != null && review.daysSince(last) > review.options().staleAfterDays()) {
      review.report(
          FindingCode.CONTACT_STALE,
          place,
          Map.of("person", person.displayName(), "days", review.daysSince(last)));
    } else if (!person.isPersona() && !PeopleRules.hasContact(person)) {
      review.report(FindingCode.CONTACT_NEVER, place, Map.of("person", person.displayName()));
    }
  }
}

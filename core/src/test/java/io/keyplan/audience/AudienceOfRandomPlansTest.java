package io.keyplan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.Goal;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.testing.RandomPlans;
import io.keyplan.value.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AudienceOfRandomPlansTest {

  private static final int PLANS = 300;
  private static final Pattern WORD = Pattern.compile("\\bw\\d+\\b");

  @Test
  void no_word_of_a_hidden_place_is_left_and_no_reference_loses_its_entry() {
    int hiddenWords = 0;
    for (long seed = 0; seed < PLANS; seed++) {
      AccountPlan plan = RandomPlans.of(seed);
      AccountPlan customer = Audience.CUSTOMER.apply(plan);
      Set<String> hidden = hiddenWords(plan);
      hiddenWords += hidden.size();

      assertThat(words(customer)).as("seed %d", seed).doesNotContainAnyElementsOf(hidden);
      assertThat(Audience.CUSTOMER.apply(customer)).as("seed %d", seed).isEqualTo(customer);
      assertThat(lostReferences(plan, customer)).as("seed %d", seed).isEmpty();
    }
    assertThat(hiddenWords).isGreaterThan(PLANS * 20);
  }

  /** Words at places that the table of fields, a goal of ours or a pointer hides. */
  private static Set<String> hiddenWords(AccountPlan plan) {
    Set<String> hiddenPlaces = new HashSet<>();
    plan.confidential().stream()
        .filter(pointer -> !pointer.equals("/account/name"))
        .forEach(hiddenPlaces::add);
    Set<String> words = new HashSet<>();
    PlanWalk.walk(
        plan,
        (place, field, value) -> {
          boolean ours =
              place.owner() instanceof Goal goal && goal.beneficiary() == Beneficiary.OURS;
          if (ours
              || CustomerEdition.INTERNAL_FIELDS.contains(field.key())
              || isWithin(hiddenPlaces, place.pointer())) {
            hiddenPlaces.add(place.pointer());
            words.addAll(words(value));
          } else if (value instanceof List<?> entries) {
            for (int i = 0; i < entries.size(); i++) {
              if (hiddenPlaces.contains(place.pointer() + "/" + i)) {
                words.addAll(words(entries.get(i)));
              }
            }
          }
        });
    return words;
  }

  private static boolean isWithin(Set<String> places, String pointer) {
    return places.stream()
        .anyMatch(place -> pointer.equals(place) || pointer.startsWith(place + "/"));
  }

  private static Set<String> words(Object value) {
    return WORD.matcher(String.valueOf(value))
        .results()
        .map(result -> result.group())
        .collect(Collectors.toSet());
  }

  private static Set<String> lostReferences(AccountPlan plan, AccountPlan customer) {
    Directory before = Directory.of(plan);
    Directory after = Directory.of(customer);
    Set<String> lost = new HashSet<>();
    PlanWalk.walk(
        customer,
        (place, field, value) -> {
          List<?> refs =
              value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
          for (Object ref : field.kind() == FieldKind.REF ? refs : List.of()) {
            if (before.entry(field, (Ref) ref).isPresent()
                && after.entry(field, (Ref) ref).isEmpty()) {
              lost.add(place.pointer());
            }
          }
        });
    return lost;
  }
}

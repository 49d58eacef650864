package io.keyplan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.testing.RandomPlans;
import io.keyplan.testing.WithheldChanges;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AudienceOfRandomPlansTest {

  private static final int PLANS = 60;
  private static final Pattern WORD = Pattern.compile("\\bw\\d+\\b");

  @Test
  void plans_that_differ_in_what_is_withheld_give_equal_copies() {
    int changed = 0;
    for (long seed = 0; seed < PLANS; seed++) {
      AccountPlan plan = RandomPlans.of(seed);
      AccountPlan other = WithheldChanges.of(plan, seed);
      changed += plan.equals(other) ? 0 : 1;

      assertThat(Audience.CUSTOMER.apply(other))
          .as("seed %d", seed)
          .isEqualTo(Audience.CUSTOMER.apply(plan));
    }
    assertThat(changed).isGreaterThan(PLANS - 10);
  }

  @Test
  void no_word_of_what_is_withheld_is_left_and_no_reference_to_it() {
    int hiddenWords = 0;
    for (long seed = 0; seed < PLANS; seed++) {
      AccountPlan plan = RandomPlans.of(seed);
      CustomerCopy view = CustomerCopy.of(plan);
      Set<String> hidden = withheldWords(plan, view);
      hiddenWords += hidden.size();

      assertThat(words(view.plan())).as("seed %d", seed).doesNotContainAnyElementsOf(hidden);
      assertThat(namesOfWithheld(plan, view.plan())).as("seed %d", seed).isEmpty();
    }
    assertThat(hiddenWords).isGreaterThan(PLANS * 20);
  }

  @Test
  void every_entry_of_a_copy_has_its_origin_in_the_plan() {
    int entries = 0;
    for (long seed = 0; seed < PLANS; seed++) {
      AccountPlan plan = RandomPlans.of(seed);
      CustomerCopy view = CustomerCopy.of(plan);
      Set<String> inPlan = new HashSet<>();
      PlanWalk.walk(plan, (place, field, value) -> inPlan.add(said(place.path(), value)));
      Set<String> inCopy = new HashSet<>();
      PlanWalk.walk(
          view.plan(),
          (place, field, value) -> {
            if (value instanceof String text && !field.name().equals("id")) {
              inCopy.add(said(view.origin(place.path()), text));
            }
          });
      inCopy.removeIf(text -> text.endsWith("=…"));
      entries += inCopy.size();

      assertThat(inPlan).as("seed %d", seed).containsAll(inCopy);
    }
    assertThat(entries).isGreaterThan(PLANS * 10);
  }

  private static String said(FieldPath path, Object value) {
    return path + "=" + value;
  }

  private static Set<String> withheldWords(AccountPlan plan, CustomerCopy view) {
    Set<String> hidden =
        view.withheld().stream()
            .filter(it -> it.reason() != Withheld.Reason.NOTHING_LEFT)
            .filter(it -> it.reason() != Withheld.Reason.NAMES_WITHHELD)
            .map(it -> it.path().text())
            .collect(Collectors.toSet());
    Set<String> words = new HashSet<>();
    PlanWalk.walk(
        plan,
        (place, field, value) -> {
          String path = place.path().text();
          if (hidden.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "."))) {
            words.addAll(words(value));
          } else if (value instanceof List<?> list && field.kind() != FieldKind.POINTER) {
            for (int i = 0; i < list.size(); i++) {
              if (hidden.contains(path + "[#" + (i + 1) + "]")) {
                words.addAll(words(list.get(i)));
              }
            }
          }
        });
    return words;
  }

  private static Set<String> words(Object value) {
    return WORD.matcher(String.valueOf(value))
        .results()
        .map(result -> result.group())
        .collect(Collectors.toSet());
  }

  /** References that name nothing in the copy, but something in the plan. */
  private static Set<String> namesOfWithheld(AccountPlan plan, AccountPlan copy) {
    Directory before = Directory.of(plan);
    Directory directory = Directory.of(copy);
    Set<String> loose = new HashSet<>();
    PlanWalk.walk(
        copy,
        (place, field, value) -> {
          List<?> refs =
              value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
          for (Object ref : field.kind() == FieldKind.REF ? refs : List.of()) {
            if (directory.entry(field, (Ref) ref).isEmpty()
                && before.entry(field, (Ref) ref).isPresent()) {
              loose.add(place.pointer() + " " + ref);
            }
          }
        });
    return loose;
  }
}

package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Shape;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Person;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.ExtremePlan;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrgChartSlidesTest {

  private static final String CARD = "Card ";

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 30, 45, 80})
  void everybody_has_a_card_however_many_there_are(int count) {
    AccountPlan.Builder plan = AccountPlan.builder("Acme");
    for (int i = 0; i < count; i++) {
      int number = i;
      plan.person(
          "Person number " + i,
          person ->
              person
                  .id("p" + number)
                  .jobTitle("Head of a department with a long name " + number)
                  .reportsTo(number == 0 ? "" : "p" + (number - 1) / 4));
    }

    assertThat(cards(plan.build())).containsAll(ids(plan.build()));
  }

  @Test
  void nobody_is_lost_where_a_chart_goes_over_many_slides() {
    AccountPlan plan = ExtremePlan.create();

    assertThat(cards(plan)).containsAll(ids(plan));
  }

  private static Set<String> ids(AccountPlan plan) {
    return plan.people().stream().map(Person::id).collect(Collectors.toSet());
  }

  private static Set<String> cards(AccountPlan plan) {
    Document document =
        Templates.builtIn()
            .get("account-map")
            .compose(
                new Composer(
                    plan, Variant.FILLED, Locale.UK, LocalDate.of(2026, 1, 12), Pictures.NONE));
    return DeckPlanner.plan(document, picture -> true, SlideBase.ofKeyplan()).slides().stream()
        .flatMap(slide -> slide.shapes().stream())
        .map(Shape::name)
        .filter(name -> name.startsWith(CARD))
        .map(name -> name.substring(CARD.length()))
        .collect(Collectors.toSet());
  }
}

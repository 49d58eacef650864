package io.keyplan.template.builtin;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Outline;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document shows of a plan has its place in the form of the same template. */
class FormTwinsTest {

  /**
   * What forms ask for otherwise (a consequence in words where it may be an action, a year beside
   * its amounts), or leave to other templates, being short.
   */
  private static final Set<String> NOT_ASKED =
      Set.of(
          "situation.swots[].strengths[].action",
          "situation.swots[].weaknesses[].action",
          "situation.swots[].opportunities[].action",
          "situation.swots[].threats[].action",
          "revenue.series[].actual",
          "revenue.series[].target",
          "strategies[].objectives",
          "one-page people[].jobTitle",
          "simple-plan actions[].status",
          "action-plan priorities[].description",
          "key-account-plan info.nextReview",
          "key-account-plan executive-summary");

  private static final AccountPlan SAMPLE = SampleClient.of(Locale.US).plan();

  static Stream<Template> templates() {
    return Templates.builtIn().all().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_section_with_fields_has_a_twin_in_the_form(Template template) {
    for (Audience audience : Audience.values()) {
      Document sample = compose(template, Variant.SAMPLE, audience);
      Document form = compose(template, Variant.BLANK, audience);
      List<String> missing = new ArrayList<>();
      Set<String> sections = Composers.all(form).map(section -> section.id()).collect(toSet());
      Composers.all(sample)
          .filter(section -> section.entries().anyMatch(Entry::isEditable))
          .map(section -> section.id().replaceFirst("-\\d$", ""))
          .filter(id -> !sections.contains(id))
          .forEach(missing::add);
      Set<String> asked = fields(form);
      fields(sample).stream()
          .filter(field -> !asked.contains(field))
          .filter(field -> audience == Audience.INTERNAL || isForCustomer(field))
          .forEach(missing::add);
      missing.removeIf(one -> NOT_ASKED.contains(one));
      missing.removeIf(one -> NOT_ASKED.contains(template.id() + " " + one));

      assertThat(missing).as(audience.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void blank_and_guided_forms_differ_by_hints_alone(Template template) {
    for (Audience audience : Audience.values()) {
      String guided = Outline.of(compose(template, Variant.GUIDED, audience));

      assertThat(guided.replaceAll(" ‹.*?›", "").replaceFirst("· guided ·", "· blank ·"))
          .isEqualTo(Outline.of(compose(template, Variant.BLANK, audience)));
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_form_for_the_client_asks_for_nothing_of_ours(Template template) {
    List<String> ours =
        fields(compose(template, Variant.GUIDED, Audience.CUSTOMER)).stream()
            .filter(field -> !isForCustomer(field))
            .toList();

    assertThat(ours).isEmpty();
  }

  /** Says whether all that leads to a field, and the field, are declared for customers. */
  private static boolean isForCustomer(String pattern) {
    Class<? extends Record> type = AccountPlan.class;
    for (String name : pattern.replaceAll("\\[.*?]", "").split("\\.")) {
      PlanField field = PlanFields.field(type, name);
      if (!field.forCustomer()) {
        return false;
      }
      if (field.kind() == FieldKind.RECORD) {
        type = field.recordType();
      }
    }
    return true;
  }

  private static Set<String> fields(Document document) {
    return document
        .entries()
        .filter(Entry::isEditable)
        .map(entry -> entry.path().pattern())
        .collect(toSet());
  }

  private static Document compose(Template template, Variant variant, Audience audience) {
    AccountPlan plan = audience.apply(SAMPLE);
    return template.compose(
        new Composer(plan, variant, audience, Locale.US, Composers.TODAY, Pictures.NONE, null));
  }
}

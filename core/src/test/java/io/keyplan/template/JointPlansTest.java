package io.keyplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Outline;
import io.keyplan.document.Variant;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.template.builtin.Templates;
import io.keyplan.template.portfolio.Portfolio;
import io.keyplan.testing.RandomPlans;
import io.keyplan.testing.WithheldChanges;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client is handed: a joint plan, made of what the client may see and of nothing else. */
class JointPlansTest {

  private static final int PLANS = 12;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .info(info -> info.title("Win Acme").confidentiality("Secret").purpose("Our margin"))
          .action("Call", action -> action.shared(true))
          .build();

  static Stream<String> templates() {
    return Templates.builtIn().all().stream().map(Template::id);
  }

  /** Exporters know nothing but the document, and write the same bytes for the same. */
  @ParameterizedTest
  @MethodSource("templates")
  void plans_that_differ_in_what_is_withheld_give_the_same_documents(String template) {
    for (long seed = 0; seed < PLANS; seed++) {
      AccountPlan plan = RandomPlans.of(seed);
      AccountPlan old = RandomPlans.of(seed + 1);
      Document document = changes(old, Locale.FRENCH).compose(plan, template);

      Document other =
          changes(WithheldChanges.of(old, seed), Locale.FRENCH)
              .compose(WithheldChanges.of(plan, seed), template);

      assertThat(other).as("seed %d", seed).isEqualTo(document);
    }
  }

  private static Publisher changes(AccountPlan old, Locale locale) {
    return publisher().locale(locale).asOf(DAY).since(old).build();
  }

  @Test
  void portfolios_of_plans_that_differ_in_what_is_withheld_are_the_same() {
    Portfolio portfolio = new Portfolio("", Locale.ENGLISH, Audience.CUSTOMER, DAY);
    Portfolio other = new Portfolio("", Locale.ENGLISH, Audience.CUSTOMER, DAY);
    for (long seed = 0; seed < PLANS; seed++) {
      portfolio.add(RandomPlans.of(seed));
      other.add(WithheldChanges.of(RandomPlans.of(seed), seed));
    }

    assertThat(other.document()).isEqualTo(portfolio.document());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void the_title_and_the_mark_are_those_of_a_joint_plan(String template) {
    Document english = publisher().locale(Locale.UK).build().compose(PLAN, template);
    Document french = publisher().locale(Locale.FRANCE).build().compose(PLAN, template);

    assertThat(english.name()).isEqualTo("Joint plan – Acme");
    assertThat(english.confidentiality()).isEqualTo("Shared with Acme");
    assertThat(french.footer()).isEqualTo("Plan conjoint – Acme");
    assertThat(french.confidentiality()).isEqualTo("Partagé avec Acme");
    assertThat(Outline.of(english)).doesNotContain("Secret", "Win Acme", "margin");
  }

  @Test
  void a_shared_title_and_a_mark_for_the_customer_are_taken() {
    AccountPlan plan =
        PLAN.toBuilder()
            .info(info -> info.title("Acme 2026").customerMark("For Acme and us"))
            .shared("/info/title")
            .build();

    Document document = publisher().build().compose(plan, "key-account-plan");

    assertThat(document.title()).isEqualTo("Acme 2026");
    assertThat(document.confidentiality()).isEqualTo("For Acme and us");
  }

  @Test
  void the_day_of_a_copy_is_the_plans_date_unless_its_day_is_shared() {
    AccountPlan plan = PLAN.toBuilder().info(info -> info.date(DAY.minusDays(9)).asOf(DAY)).build();

    assertThat(publisher().build().compose(plan, "one-page").asOf()).isEqualTo(DAY.minusDays(9));
    assertThat(
            publisher()
                .build()
                .compose(plan.toBuilder().shared("info.asOf").build(), "one-page")
                .asOf())
        .isEqualTo(DAY);
    assertThat(publisher().asOf(DAY.plusDays(1)).build().compose(plan, "one-page").asOf())
        .isEqualTo(DAY.plusDays(1));
  }

  @ParameterizedTest
  @EnumSource(names = {"BLANK", "GUIDED"})
  void forms_for_a_customer_ask_for_nothing_internal(Variant variant) {
    templates()
        .forEach(
            template -> {
              Document form = publisher().variant(variant).build().compose(PLAN, template);

              assertThat(form.entries().map(Entry::path).filter(path -> !path.isNone()))
                  .as(template)
                  .isNotEmpty()
                  .allSatisfy(
                      path ->
                          assertThat(field(path))
                              .as(path.text())
                              .hasValueSatisfying(
                                  field -> assertThat(field.forCustomer()).isTrue()));
              assertThat(Outline.of(form))
                  .as(template)
                  .doesNotContain("Influence", "Sentiment", "Notes", "Approval", "Cost", "SWOT");
            });
  }

  /** Finds the field that an address leads to, whatever the keys of its entries. */
  private static Optional<PlanField> field(FieldPath path) {
    Class<? extends Record> type = AccountPlan.class;
    Optional<PlanField> field = Optional.empty();
    for (String name : path.text().replaceAll("\\[[^]]*]", "").split("\\.")) {
      field = PlanFields.find(type, name);
      if (field.isPresent() && field.get().type().isRecord()) {
        type = field.get().recordType();
      }
    }
    return field;
  }

  private static Publisher.Builder publisher() {
    return Publisher.builder().audience(Audience.CUSTOMER);
  }
}

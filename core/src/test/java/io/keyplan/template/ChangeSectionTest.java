package io.keyplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Outline;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.template.builtin.Templates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChangeSectionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  private final AccountPlan before =
      plan(
          plan ->
              plan.goal("Shared", of -> of.id("g").beneficiary(Beneficiary.MUTUAL))
                  .person("Eva", eva -> eva.id("e").influence(2).jobTitle("Buyer"))
                  .action(
                      "Call",
                      of ->
                          of.id("a")
                              .shared(true)
                              .due(DAY)
                              .cost(BigDecimal.TEN)
                              .notes("old words")));

  private final AccountPlan after =
      plan(
          plan ->
              plan.goal("Shared", of -> of.id("g").beneficiary(Beneficiary.OURS))
                  .person(
                      "Eva",
                      eva ->
                          eva.id("e").influence(5).jobTitle("Head buyer").role(BuyingRole.BLOCKER))
                  .action(
                      "Call",
                      of ->
                          of.id("a")
                              .shared(true)
                              .due(DAY.plusDays(3))
                              .cost(BigDecimal.ONE)
                              .notes("new words"))
                  .action("Sign", of -> of.id("b").shared(true).due(DAY.plusDays(9))));

  @Test
  void every_template_says_what_has_changed_behind_its_front_matter() {
    Publisher publisher = Publisher.builder().since(before).locale(Locale.UK).build();
    for (Template template : Templates.builtIn().all()) {
      Document document = publisher.compose(after, template.id());
      Section section = section(document).orElseThrow();

      assertThat(section.title()).isEqualTo("What changed since 12 January 2026");
      assertThat(section.headline())
          .startsWith("8 changes: 2 additions, 0 removals, 6 updates since 12 January 2026");
      assertThat(section.entries()).noneMatch(entry -> entry.isEditable());
      assertThat(document.sections().stream().map(Section::id)).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_change_is_a_row_with_the_value_before_and_now() {
    assertThat(rows(Audience.INTERNAL))
        .contains(
            "Action “Call” | Due date | 12 Jan 2026 | 15 Jan 2026 (3 days later)",
            "Action “Sign” | New |  | Due date: 21 Jan 2026",
            "Person “Eva” | Influence | 2 / 5 | 5 / 5",
            "Goal “Shared” | Beneficiary | Both sides | Us");
  }

  @Test
  void the_customer_sees_no_change_of_what_it_may_not_see() {
    assertThat(rows(Audience.CUSTOMER))
        .containsExactlyInAnyOrder(
            "Action “Call” | Due date | 12 Jan 2026 | 15 Jan 2026 (3 days later)",
            "Action “Sign” | New |  | Due date: 21 Jan 2026",
            "Person “Eva” | Job title | “Buyer” | “Head buyer”");
  }

  @Test
  void what_is_shared_for_the_first_time_is_new_to_the_customer_and_the_other_way_round() {
    AccountPlan ours = plan(plan -> plan.action("Call", of -> of.id("a")));
    AccountPlan shared = plan(plan -> plan.action("Call", of -> of.id("a").shared(true)));

    assertThat(rows(ours, shared, Audience.CUSTOMER)).containsExactly("Action “Call” | New |  | ");
    assertThat(rows(shared, ours, Audience.CUSTOMER))
        .containsExactly("Action “Call” | Removed |  | ");
  }

  @Test
  void what_one_edition_keeps_back_is_kept_back_of_both() {
    AccountPlan secret = before.toBuilder().confidential("/people/0/jobTitle").build();
    AccountPlan renewed = after.toBuilder().confidential("/actions/a").build();

    assertThat(rows(secret, after, Audience.CUSTOMER)).noneMatch(row -> row.contains("buyer"));
    assertThat(rows(before, renewed, Audience.CUSTOMER)).noneMatch(row -> row.contains("Call"));
  }

  @Test
  void what_there_is_no_room_for_is_counted() {
    AccountPlan many =
        plan(
            plan -> {
              for (int i = 0; i < 60; i++) {
                plan.action("Step " + i, of -> of.due(DAY));
              }
              plan.person("Ann", ann -> ann.id("x"));
            });
    Section section = section(compose(plan(plan -> {}), many, Audience.INTERNAL)).orElseThrow();

    assertThat(((Table) section.blocks().get(0)).rows()).hasSize(24);
    assertThat(Outline.of(compose(plan(plan -> {}), many, Audience.INTERNAL)))
        .contains("And 37 more changes: Actions (37)")
        .contains("Person “Ann”");
  }

  @Test
  void an_unchanged_plan_says_so() {
    Section section = section(compose(before, before, Audience.INTERNAL)).orElseThrow();

    assertThat(section.headline()).isEqualTo("No changes since 12 January 2026");
    assertThat(section.blocks()).singleElement().isInstanceOf(Prose.class);
  }

  @Test
  void only_the_filled_variant_says_what_has_changed() {
    for (Variant variant : List.of(Variant.BLANK, Variant.GUIDED, Variant.SAMPLE)) {
      Publisher publisher = Publisher.builder().since(before).variant(variant).build();
      assertThat(section(publisher.compose(after, "action-plan"))).isEmpty();
    }
  }

  private List<String> rows(Audience audience) {
    return rows(before, after, audience);
  }

  private static List<String> rows(AccountPlan old, AccountPlan now, Audience audience) {
    return section(compose(old, now, audience)).orElseThrow().blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).rows().stream())
        .map(row -> String.join(" | ", row.cells().stream().map(it -> text(it.datum())).toList()))
        .toList();
  }

  private static String text(Datum datum) {
    return datum instanceof Datum.State state
        ? state.label()
        : datum instanceof Datum.Words words ? words.text() : "";
  }

  private static Document compose(AccountPlan old, AccountPlan now, Audience audience) {
    return Publisher.builder()
        .since(old)
        .locale(Locale.UK)
        .audience(audience)
        .build()
        .compose(now, "simple-plan");
  }

  private static Optional<Section> section(Document document) {
    return document.sections().stream().filter(it -> it.id().equals("changes")).findFirst();
  }

  private static AccountPlan plan(Consumer<AccountPlan.Builder> details) {
    AccountPlan.Builder builder = AccountPlan.builder("Acme").info(it -> it.date(DAY));
    details.accept(builder);
    return builder.build();
  }
}

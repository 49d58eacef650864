package io.keyplan.template.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.document.Block;
import io.keyplan.document.Chart;
import io.keyplan.document.Document;
import io.keyplan.document.Outline;
import io.keyplan.document.Pictures;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.template.Template;
import io.keyplan.testing.RandomPlans;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every built-in template. */
class EveryDocumentTest {

  private static final int SEEDS = 25;

  static Stream<String> templates() {
    return Templates.builtIn().all().stream().map(Template::id);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void any_plan_gives_sections_with_content_and_headlines_that_fit(String template) {
    LongStream.range(0, SEEDS)
        .mapToObj(RandomPlans::of)
        .flatMap(plan -> Stream.of(plan, Audience.CUSTOMER.apply(plan)))
        .forEach(
            plan ->
                Composers.all(compose(template, plan, Variant.FILLED, Locale.FRENCH))
                    .forEach(
                        section -> {
                          assertThat(section.blocks().size() + section.sections().size())
                              .isPositive();
                          assertThat(section.headline().isBlank())
                              .isEqualTo(section.title().isBlank());
                          assertThat(section.headline()).hasSizeLessThan(140);
                        }));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void the_same_plan_gives_the_same_document(String template) {
    AccountPlan plan = RandomPlans.of(7);

    assertThat(Outline.of(compose(template, plan, Variant.FILLED, Locale.ENGLISH)))
        .isEqualTo(Outline.of(compose(template, plan, Variant.FILLED, Locale.ENGLISH)));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_form_has_only_what_can_be_filled_in(String template) {
    for (String language : Messages.LANGUAGES) {
      Document form =
          compose(template, RandomPlans.of(7), Variant.GUIDED, Locale.forLanguageTag(language));

      assertThat(Composers.all(form)).noneMatch(Section::hasHeadline);
      assertThat(blocks(form)).noneMatch(Chart.class::isInstance);
      assertThat(blocks(form).filter(Table.class::isInstance).map(Table.class::cast))
          .allSatisfy(
              table -> {
                assertThat(table.total()).isEmpty();
                assertThat(table.rows()).hasSizeBetween(2, 12);
                assertThat(table.entries())
                    .allSatisfy(entry -> assertThat(entry.isEditable()).isTrue());
                assertThat(table.entries().map(entry -> entry.path().text()))
                    .doesNotHaveDuplicates();
              });
      assertThat(form.entries().filter(entry -> entry.isEditable()))
          .isNotEmpty()
          .allSatisfy(entry -> assertThat(entry.input().prompt()).isNotBlank());
    }
  }

  private static Stream<Block> blocks(Document document) {
    return Composers.all(document).flatMap(section -> section.blocks().stream());
  }

  private static Document compose(
      String template, AccountPlan plan, Variant variant, Locale locale) {
    return Templates.builtIn()
        .get(template)
        .compose(new Composer(plan, variant, locale, Composers.TODAY, Pictures.NONE));
  }
}

package io.keyplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.model.AccountPlan;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.TypicalPlans;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact stands at most twice in a document, beside what sums the document up. */
class ShownOnceTest {

  private static final Set<String> SUMMARIES =
      Set.of("overview", "executive-summary", "key-figures", "asks", "thirty-sixty-ninety");

  /** A map draws people in their hierarchy, by influence and by relationship. */
  private static final String MAP = "account-map";

  /** What says whose row it is. */
  private static final Set<String> NAMES = Set.of("name", "jobTitle", "title", "step");

  static Stream<Arguments> documents() {
    return Stream.of(Locale.ENGLISH, Locale.FRENCH)
        .flatMap(
            locale ->
                TypicalPlans.all(locale).entrySet().stream()
                    .flatMap(
                        plan ->
                            Templates.builtIn().all().stream()
                                .filter(template -> !template.id().equals(MAP))
                                .map(
                                    template ->
                                        Arguments.of(
                                            locale,
                                            plan.getKey(),
                                            template.id(),
                                            plan.getValue()))));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("documents")
  void no_field_of_a_record_stands_more_than_twice(
      Locale locale, String name, String template, AccountPlan plan) {
    Map<String, Long> often =
        told(locale, template, plan)
            .flatMap(section -> section.blocks().stream())
            .flatMap(ShownOnceTest::fields)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    often.values().removeIf(count -> count <= 2);

    assertThat(often).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("documents")
  void no_field_of_a_record_stands_in_blocks_of_one_kind_of_neighbouring_sections(
      Locale locale, String name, String template, AccountPlan plan) {
    List<Section> sections = told(locale, template, plan).toList();
    Set<String> again = new TreeSet<>();
    for (int i = 1; i < sections.size(); i++) {
      for (Block block : sections.get(i).blocks()) {
        Set<String> fields = fields(block).collect(Collectors.toSet());
        sections.get(i - 1).blocks().stream()
            .filter(before -> before.getClass() == block.getClass())
            .flatMap(ShownOnceTest::fields)
            .filter(fields::contains)
            .forEach(again::add);
      }
    }

    assertThat(again).isEmpty();
  }

  private static Stream<Section> told(Locale locale, String template, AccountPlan plan) {
    Document document =
        Templates.builtIn()
            .get(template)
            .compose(new Composer(plan, Variant.FILLED, locale, Composers.TODAY, Pictures.NONE));
    return sections(document.sections().stream())
        .filter(section -> !SUMMARIES.contains(section.id()));
  }

  /** Lists the fields that a block shows, each once, but for those that say whose row it is. */
  private static Stream<String> fields(Block block) {
    return block
        .entries()
        .filter(entry -> !entry.isBlank() && !entry.path().isNone())
        .map(entry -> entry.path().text())
        .distinct()
        .filter(path -> !NAMES.contains(path.substring(path.lastIndexOf('.') + 1)));
  }

  private static Stream<Section> sections(Stream<Section> some) {
    return some.flatMap(
        section -> Stream.concat(Stream.of(section), sections(section.sections().stream())));
  }
}

package io.keyplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Pictures;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.model.AccountPlan;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.TypicalPlans;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    return TypicalPlans.all(Locale.ENGLISH).entrySet().stream()
        .flatMap(
            plan ->
                Templates.builtIn().all().stream()
                    .filter(template -> !template.id().equals(MAP))
                    .map(template -> Arguments.of(plan.getKey(), template.id(), plan.getValue())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("documents")
  void no_field_of_a_record_stands_more_than_twice(String name, String template, AccountPlan plan) {
    Document document =
        Templates.builtIn()
            .get(template)
            .compose(
                new Composer(plan, Variant.FILLED, Locale.ENGLISH, Composers.TODAY, Pictures.NONE));

    Map<String, Long> often =
        sections(document.sections().stream())
            .filter(section -> !SUMMARIES.contains(section.id()))
            .flatMap(section -> section.blocks().stream())
            .flatMap(
                block ->
                    block
                        .entries()
                        .filter(entry -> !entry.isBlank() && !entry.path().isNone())
                        .map(Entry::path)
                        .map(path -> path.text())
                        .distinct())
            .filter(path -> !NAMES.contains(path.substring(path.lastIndexOf('.') + 1)))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    often.values().removeIf(count -> count <= 2);

    assertThat(often).isEmpty();
  }

  private static Stream<Section> sections(Stream<Section> some) {
    return some.flatMap(
        section -> Stream.concat(Stream.of(section), sections(section.sections().stream())));
  }
}

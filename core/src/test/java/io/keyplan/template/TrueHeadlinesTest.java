package io.keyplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Pictures;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.TypicalPlans;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What headlines claim is worked out anew from what stands under them. */
class TrueHeadlinesTest {

  private static final Pattern AMOUNT =
      Pattern.compile("−?(?:[€£$¥]|(?:F.)?[A-Z]{3}[\\u00A0\\u202F ])\\d[\\d,.]*\\d?(?:k|M|bn)?");
  private static final Pattern PERCENT = Pattern.compile("[+−]?(?:[<>]\\u00A0)?\\d[\\d.]*%");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December) \\d{1,2}(?:, \\d{4})?");
  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

  /** So many words beside an amount are what somebody wrote. */
  private static final Pattern SENTENCE = Pattern.compile("(\\p{L}{2,}[^\\p{L}]+){2}");

  private static final Pattern COUNT = Pattern.compile("(?<![\\w.,])\\d(?:[\\d,.]*\\d)?(?!\\w)");

  private static final Map<String, SortedMap<String, AccountPlan>> PLANS = plans();

  private static Map<String, SortedMap<String, AccountPlan>> plans() {
    Map<String, SortedMap<String, AccountPlan>> plans = new TreeMap<>();
    Messages.LANGUAGES.forEach(
        language -> plans.put(language, TypicalPlans.all(Locale.forLanguageTag(language))));
    return plans;
  }

  static Stream<Arguments> documents() {
    return PLANS.keySet().stream().flatMap(TrueHeadlinesTest::documents);
  }

  static Stream<Arguments> documentsInEnglish() {
    return documents("en");
  }

  private static Stream<Arguments> documents(String language) {
    return PLANS.get(language).keySet().stream()
        .flatMap(
            plan ->
                Templates.builtIn().all().stream()
                    .map(template -> Arguments.of(language, plan, template.id())));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("documentsInEnglish")
  void every_number_of_a_headline_follows_from_what_stands_under_it(
      String language, String name, String template) {
    AccountPlan plan = PLANS.get(language).get(name);
    Formats formats = Formats.of(Locale.ENGLISH);
    told(language, name, template)
        .forEach(
            section -> {
              ShownFacts facts =
                  new ShownFacts(
                      section, formats, plan.asOf(Composers.TODAY), plan.info().currency());
              String rest = withoutNames(section.headline(), facts.texts());
              rest = check(rest, AMOUNT, facts::bearsOutAmount, section);
              rest = check(rest, PERCENT, facts::bearsOutPercent, section);
              rest = check(rest, DAY, facts::showsDay, section);
              rest = YEAR.matcher(rest).replaceAll("");
              check(rest, COUNT, facts::bearsOutNumber, section);
            });
  }

  private static String check(
      String text, Pattern token, java.util.function.Predicate<String> isTrue, Section section) {
    Matcher found = token.matcher(text);
    while (found.find()) {
      assertThat(isTrue.test(found.group()))
          .as("“%s” in “%s” of %s", found.group(), section.headline(), section.id())
          .isTrue();
    }
    return found.replaceAll("");
  }

  /** Names of records may hold numbers of their own. */
  private static String withoutNames(String headline, Set<String> texts) {
    String rest = headline;
    List<String> longestFirst =
        texts.stream()
            .filter(text -> text.matches("(?s).*\\p{L}.*") && !DAY.matcher(text).matches())
            .filter(text -> !AMOUNT.matcher(text).find() || SENTENCE.matcher(text).find())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String text : longestFirst) {
      rest = rest.replace(text, "…");
    }
    return rest;
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("documents")
  void no_headline_counts_rows_or_makes_a_none_of_an_empty_list(
      String language, String name, String template) {
    assertThat(told(language, name, template).map(Section::headline))
        .allSatisfy(
            headline ->
                assertThat(headline)
                    .doesNotMatch("\\d+ [\\p{L}’ -]+((, | et | and )\\d+ [\\p{L}’ -]+)*")
                    .doesNotMatch(
                        "(?iu).*\\b(no threat|no weakness|aucune menace|aucune faiblesse)\\b.*")
                    .doesNotContain("Description:", "null"));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("documentsInEnglish")
  void nothing_is_next_or_first_where_something_open_has_no_day(
      String language, String name, String template) {
    told(language, name, template)
        .filter(section -> section.headline().matches(".*\\b(Next|The next|first|last)\\b.*"))
        .flatMap(section -> section.blocks().stream())
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(
            table ->
                Set.of("actions", "next-actions", "milestones", "decision-process")
                    .contains(table.id()))
        .forEach(
            table ->
                assertThat(table.rows())
                    .allSatisfy(row -> assertThat(isDoneOrDated(table, row)).isTrue()));
  }

  private static boolean isDoneOrDated(Table table, Table.Row row) {
    return row.cells().stream()
        .map(Entry::datum)
        .anyMatch(
            datum ->
                datum instanceof io.keyplan.document.Datum.Day
                    || datum instanceof io.keyplan.document.Datum.State state
                        && Set.of("COMPLETED", "CANCELLED").contains(state.code()));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("documents")
  void no_id_of_the_plan_is_shown_as_a_word(String language, String name, String template) {
    Set<String> ids = ids(PLANS.get(language).get(name));
    Formats formats = Formats.of(Locale.forLanguageTag(language));

    assertThat(
            compose(language, name, template)
                .entries()
                .flatMap(entry -> Stream.of(formats.format(entry.datum()).split(", |\\n"))))
        .noneMatch(ids::contains);
  }

  private static Set<String> ids(AccountPlan plan) {
    Set<String> ids = new TreeSet<>();
    PlanWalk.walk(
        plan,
        (place, field, value) -> {
          if (field.name().equals("id") && value != null) {
            ids.add(value.toString());
          }
        });
    return ids;
  }

  private static Stream<Section> told(String language, String name, String template) {
    return Composers.all(compose(language, name, template)).filter(Section::hasHeadline);
  }

  private static Document compose(String language, String name, String template) {
    Locale locale = Locale.forLanguageTag(language);
    return Templates.builtIn()
        .get(template)
        .compose(
            new Composer(
                PLANS.get(language).get(name),
                Variant.FILLED,
                locale,
                Composers.TODAY,
                Pictures.NONE));
  }
}

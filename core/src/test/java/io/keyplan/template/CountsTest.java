package io.keyplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.document.Document;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Section;
import io.keyplan.i18n.Formats;
import io.keyplan.json.PlanFile;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.TypicalPlans;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a document says how many there are of something, those are all that its reader sees. */
class CountsTest {

  private static final Pattern OF =
      Pattern.compile(
          "(?:(\\d+) )?(?:of|All|all) (?:the )?(\\d+) (open actions|actions|objectives|milestones)");

  @ParameterizedTest
  @EnumSource(Audience.class)
  void a_number_of_actions_objectives_or_milestones_is_that_of_the_readers_plan(Audience audience)
      throws IOException {
    int found = 0;
    for (AccountPlan plan : plans()) {
      AccountPlan seen = audience.apply(plan);
      for (Template template : Templates.builtIn().all()) {
        Document document =
            Publisher.builder()
                .locale(Locale.ENGLISH)
                .audience(audience)
                .build()
                .compose(plan, template.id());
        found += checked(document, seen);
      }
    }
    assertThat(found).isGreaterThan(10);
  }

  private static List<AccountPlan> plans() throws IOException {
    List<AccountPlan> plans = new ArrayList<>(TypicalPlans.all(Locale.ENGLISH).values());
    plans.add(PlanFile.read(Path.of("../samples/plans/manufacturer.json")).plan());
    plans.add(SampleClient.of(Locale.ENGLISH).plan());
    return plans;
  }

  private static int checked(Document document, AccountPlan seen) {
    int found = 0;
    for (String told : told(document)) {
      Matcher count = OF.matcher(told);
      while (count.find()) {
        assertThat(Long.parseLong(count.group(2)))
            .as("“%s” in %s of %s", told, document.template(), document.subject())
            .isEqualTo(count(seen, count.group(3), document.asOf()));
        if (told.contains("overdue") && count.group(1) != null) {
          assertThat(Long.parseLong(count.group(1)))
              .as(told)
              .isEqualTo(count(seen, "overdue", document.asOf()));
        }
        found++;
      }
    }
    return found;
  }

  private static long count(AccountPlan plan, String what, LocalDate day) {
    return switch (what) {
      case "open actions" -> plan.actions().stream().filter(Action::isOpen).count();
      case "overdue" -> plan.actions().stream().filter(one -> one.isOverdue(day)).count();
      case "actions" -> plan.actions().size();
      case "milestones" -> plan.milestones().size();
      default ->
          plan.goals().stream()
              .flatMap(goal -> goal.objectives().stream())
              .filter(one -> one.status() != ObjectiveStatus.CANCELLED)
              .count();
    };
  }

  /** Headlines, and tiles as a sentence each. */
  private static List<String> told(Document document) {
    Formats formats = Formats.of(document);
    return Composers.all(document)
        .flatMap(
            section ->
                Stream.concat(
                    section.hasHeadline() ? Stream.of(section.headline()) : Stream.of(),
                    tiles(section, formats)))
        .toList();
  }

  private static Stream<String> tiles(Section section, Formats formats) {
    return section.blocks().stream()
        .filter(KeyFigures.class::isInstance)
        .flatMap(block -> ((KeyFigures) block).figures().stream())
        .flatMap(
            figure ->
                Stream.of(
                    "all " + formats.format(figure.value().datum()) + " " + lower(figure.label()),
                    figure.comment()));
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}

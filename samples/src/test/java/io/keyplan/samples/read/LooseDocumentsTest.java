package io.keyplan.samples.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.change.Change;
import io.keyplan.change.PlanDiff;
import io.keyplan.document.Variant;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Goal;
import io.keyplan.model.Person;
import io.keyplan.model.Priority;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.read.ReadProblem;
import io.keyplan.sample.SampleClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that lost their trace, or are of plans without ids: exactly the edits, or a report. */
class LooseDocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final AccountPlan PLAN = SampleClient.of(Locale.US).plan();
  private static final AccountPlan WITHOUT_IDS = PlanWithoutIds.of(PLAN);

  /** A document bears the day for which it was made, and does not say any more which it was. */
  private static final String OWN_DAY = "info.asOf";

  @TempDir Path folder;

  private Path write(AccountPlan plan, String template, String format, Audience audience)
      throws IOException {
    Path file = folder.resolve("document." + format);
    Publisher.builder()
        .locale(Locale.US)
        .variant(format.equals("pdf") ? Variant.BLANK : Variant.FILLED)
        .audience(audience)
        .asOf(DAY)
        .build()
        .publish(plan, template, file);
    return file;
  }

  private static RandomEdits edit(AccountPlan plan, Path file, String template, String format)
      throws IOException {
    DocumentEditor editor = ReadBackTest.EDITORS.get(format);
    byte[] document = Files.readAllBytes(file);
    RandomEdits edits = new RandomEdits(plan, Locale.US, new Random(template.hashCode()));
    edits.choose(editor.addresses(document), format.equals("pdf"));
    Files.write(file, editor.write(document, edits.texts));
    return edits;
  }

  private static void loseTrace(Path file) throws IOException {
    Files.write(file, LostTrace.of(Files.readAllBytes(file)));
  }

  private static ImportResult read(Path file, AccountPlan plan) throws IOException {
    return PlanImport.standard().read(file, plan);
  }

  private static Map<String, Object> values(List<Change> changes) {
    Map<String, Object> values = new TreeMap<>();
    changes.forEach(change -> values.put(change.address().text(), change.after()));
    return values;
  }

  @ParameterizedTest
  @MethodSource("io.keyplan.samples.read.ReadBackTest#documents")
  void without_the_trace_exactly_the_edits_are_read_or_reported(String template, String format)
      throws IOException {
    boolean isForm = format.equals("pdf");
    AccountPlan base = isForm ? AccountPlan.builder("Acme").build() : PLAN;
    Path file = write(PLAN, template, format, Audience.INTERNAL);
    RandomEdits edits = edit(PLAN, file, template, format);
    loseTrace(file);
    if (!isForm) {
      edits.values.remove(OWN_DAY);
    }

    ImportResult result = read(file, base);

    Map<String, Object> read = values(result.changes());
    assertThat(edits.values).containsAllEntriesOf(read);
    if (isForm) {
      assertThat(read).isEqualTo(edits.values);
    } else if (read.size() < edits.values.size()) {
      assertThat(result.isComplete()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("io.keyplan.samples.read.ReadBackTest#documents")
  void without_the_trace_an_untouched_copy_of_the_client_changes_nothing(
      String template, String format) throws IOException {
    if (format.equals("pdf")) {
      return;
    }
    Path file = write(PLAN, template, format, Audience.CUSTOMER);
    loseTrace(file);

    ImportResult result = read(file, PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.conflicts()).isEmpty();
    if (!format.equals("pptx")) {
      assertThat(result.problems()).allMatch(LooseDocumentsTest::isSelection);
    }
  }

  /** Where a table lacks few entries, it may show a selection, or somebody has deleted rows. */
  private static boolean isSelection(ReadProblem problem) {
    return problem.message().startsWith("the table lacks");
  }

  @ParameterizedTest
  @MethodSource("io.keyplan.samples.read.ReadBackTest#documents")
  void edits_of_entries_without_ids_land_where_these_stand_today(String template, String format)
      throws IOException {
    if (format.equals("pdf")) {
      return;
    }
    Path file = write(WITHOUT_IDS, template, format, Audience.INTERNAL);
    RandomEdits edits = edit(WITHOUT_IDS, file, template, format);
    ImportResult same = read(file, WITHOUT_IDS);
    AccountPlan today = grown(WITHOUT_IDS);
    AccountPlan expected = grown(same.plan());

    ImportResult moved = read(file, today);

    assertThat(values(same.changes())).isEqualTo(edits.values);
    assertThat(moved.conflicts()).isEmpty();
    assertThat(moved.problems()).isEmpty();
    assertThat(PlanDiff.between(expected, moved.plan())).isEmpty();

    loseTrace(file);
    ImportResult loose = read(file, today);
    int missed = PlanDiff.between(loose.plan(), expected).size();

    assertThat(loose.changes()).hasSize(edits.values.size() - missed);
    if (missed > (edits.values.containsKey(OWN_DAY) ? 1 : 0)) {
      assertThat(loose.isComplete()).isFalse();
    }
  }

  /** Gives a plan with entries that stand before all others. */
  private static AccountPlan grown(AccountPlan plan) {
    AccountPlan grown = first(plan, "actions", Action.builder("Ask somebody else").build());
    grown = first(grown, "people", Person.builder().name("Zoe Newcomer").build());
    grown = first(grown, "priorities", Priority.builder("Leave the market").build());
    return PlanWithoutIds.of(first(grown, "goals", Goal.builder("Win a prize").build()));
  }

  private static AccountPlan first(AccountPlan plan, String list, Record entry) {
    return PlanRecords.with(
        plan,
        list,
        entries -> {
          List<Object> all = new ArrayList<>(List.of(entry));
          all.addAll((List<?>) entries);
          return all;
        });
  }
}

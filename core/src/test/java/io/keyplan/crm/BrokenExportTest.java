package io.keyplan.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they should be: everything is told, and what is good is done. */
class BrokenExportTest {

  @TempDir private Path folder;

  private ExportFolder export;
  private ImportMap map;

  @BeforeEach
  void accounts() throws Exception {
    Path files = Files.createDirectory(folder.resolve("files"));
    export =
        new ExportFolder(files)
            .file("accounts.csv", "key,name", "a,Alpha", "b,Beta")
            .file("steps.csv", "of,step,due,share", "a,Call,2026-03-01,40", "b,Visit,,");
    map =
        export.map(
            "accounts: {file: accounts.csv, key: key}",
            "map: {account.name: name}",
            "lists:",
            "  actions:",
            "    file: steps.csv",
            "    parent: of",
            "    map: {step: step, due: due, progress: share}");
  }

  @Test
  void files_and_columns_that_the_map_needs_are_missed_all_at_once() {
    ImportMap other =
        export.map(
            "accounts: {file: accounts.csv, key: key}",
            "map: {account.name: nam}",
            "lists:",
            "  actions: {file: stepps.csv, parent: of, map: {step: step}}");

    assertThatThrownBy(() -> export.run(other))
        .isInstanceOf(UnusableExportException.class)
        .hasMessageContaining("stepps.csv: there is no such file")
        .hasMessageContaining("did you mean \"steps.csv\"?")
        .hasMessageContaining("accounts.csv, line 1, column \"nam\": there is no such column")
        .hasMessageContaining("did you mean \"name\"?");
  }

  @Test
  void bad_rows_are_told_and_good_ones_done() {
    export.file(
        "steps.csv",
        "of,step,due,share",
        "a,Call,2026-03-01,40",
        "a,,2026-03-01,40",
        "a,Write,2026-02-30,40",
        "a,Read,2026-02-03,forty",
        "b,Visit,03/02/2026,=A1*2",
        "of,step,due,share",
        "a,Split,in two,40,5",
        "c,Lost,,");

    ImportReport report = export.run(map);

    assertThat(export.plans()).hasSize(2);
    assertThat(export.plans().get(0).actions()).hasSize(1);
    assertThat(export.reasons())
        .anySatisfy(
            line ->
                assertThat(line).startsWith("steps.csv, line 3, column \"step\": there is nothing"))
        .anySatisfy(
            line ->
                assertThat(line).startsWith("steps.csv, line 4, column \"due\": \"2026-02-30\""))
        .anySatisfy(
            line -> assertThat(line).startsWith("steps.csv, line 5, column \"share\": \"forty\""))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "steps.csv, line 6, column \"due\": \"03/02/2026\" may be two days"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("steps.csv, line 6, column \"share\": \"=A1*2\" is a formula"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("steps.csv, line 8: the row has 5 cells and the header 4"));
    assertThat(report.questions())
        .extracting(ImportProblem::toString)
        .anySatisfy(
            line ->
                assertThat(line).startsWith("steps.csv, line 9").contains("none of the accounts"))
        .anySatisfy(line -> assertThat(line).startsWith("steps.csv, line 7"));
    assertThat(export.rejected().get(0).cells()).containsEntry("due", "2026-03-01");
  }

  @Test
  void a_key_that_two_rows_have_is_told() {
    export.file("accounts.csv", "key,name", "a,Alpha", "a,Again", ",Nobody");

    export.run(map);

    assertThat(export.reasons())
        .containsExactly(
            "accounts.csv, line 3, column \"key\": another row has the key \"a\" already",
            "accounts.csv, line 4, column \"key\": there is no key here");
  }

  @Test
  void a_quote_that_is_never_closed_ends_the_table_and_not_the_import() {
    export.file("steps.csv", "of,step,due,share", "a,Call,,", "a,\"open", "x".repeat(2 << 20));

    ImportReport report = export.run(map);

    assertThat(export.plans().get(0).actions()).hasSize(1);
    assertThat(report.problems())
        .singleElement()
        .asString()
        .contains("steps.csv, line 3", "never closed");
  }

  @Test
  void a_row_of_several_lines_before_a_broken_one_is_not_lost() {
    export.file("steps.csv", "of,step,due,share", "a,\"Call", "twice\",,", "b,\"x\"y,,");

    ImportReport report = export.run(map);

    assertThat(export.plans().get(0).actions()).hasSize(1);
    assertThat(report.problems()).singleElement().asString().contains("steps.csv, line 4");
  }

  @Test
  void a_quote_that_swallows_the_last_rows_is_told() {
    export.file("steps.csv", "of,step,due,share", "a,Call,,", "b,\"open,,", "b,Visit,,");

    ImportReport report = export.run(map);

    assertThat(export.plans().get(1).actions()).isEmpty();
    assertThat(report.problems())
        .singleElement()
        .asString()
        .contains("steps.csv, line 3", "never closed");
  }

  @Test
  void percentages_that_may_be_fractions_are_questioned() {
    export.file("steps.csv", "of,step,due,share", "a,A,,0.4", "a,B,,0.5", "b,C,,1");

    assertThat(export.run(map).questions())
        .singleElement()
        .asString()
        .contains("all 3 percentages are 1 or less", "percent: fraction");
  }

  @Test
  void values_are_read_as_the_country_writes_them() {
    export.file("steps.csv", "of,step,due,share", "a,Call,03/02/2026,\"12,5\"");
    ImportMap french =
        export.map(
            "dates: fr-FR",
            "accounts: {file: accounts, key: key}",
            "map: {account.name: name}",
            "lists:",
            "  actions: {file: steps, parent: of, map: {step: step, due: due, progress: share}}");

    export.run(french);

    assertThat(export.plans().get(0).actions().get(0).due()).hasToString("2026-02-03");
    assertThat(export.plans().get(0).actions().get(0).progress()).isEqualByComparingTo("12.5");
  }

  @Test
  void a_value_that_no_plan_may_have_takes_its_row_out() {
    export.file("steps.csv", "of,step,due,share", "a,Call,,40", "a,Far,,4000000", "b,Visit,,");

    export.run(map);

    assertThat(export.plans().get(0).actions()).hasSize(1);
    assertThat(export.reasons()).singleElement().asString().startsWith("steps.csv, line 3");
  }

  @Test
  void the_second_run_gives_the_same_bytes() {
    export.run(map);
    String first = export.lines();
    export.run(map);

    assertThat(export.lines()).isEqualTo(first).isNotEmpty();
  }
}

package io.keyplan.samples.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.choice.ActionStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * More than fifty edits of a table in each format, with and without the trace, of plans with and
 * without ids: exactly the edits, or a report; nothing is invented, and nothing removed.
 */
class EditedRowsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String STEP = "Action step";
  private static final String OWNER = "Owner";
  private static final String STATUS = "Status";
  private static final List<String> STEPS = List.of("Call", "Write", "Meet", "Offer", "Sign");
  private static final List<String> OWNERS = List.of("Ann", "Bob", "Cid", "Dan", "Eve");

  /** What the actions of a plan say, one row each. */
  private static final List<List<String>> BEFORE =
      List.of(
          row(0, "In progress"),
          row(1, "Not started"),
          row(2, "Blocked"),
          row(3, "In progress"),
          row(4, "Not started"));

  /**
   * An edit.
   *
   * @param inDocument what somebody does
   * @param inPlan what that means for the rows
   */
  private record Edit(
      String name, Consumer<TableRows> inDocument, Consumer<List<List<String>>> inPlan) {}

  @TempDir static Path folder;

  private static List<String> row(int number, String status) {
    return List.of(STEPS.get(number), OWNERS.get(number), status);
  }

  private static List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      int row = i;
      edits.add(typed(row, 0, STEP, "Visit again"));
      edits.add(typed(row, 1, OWNER, "Zoe"));
      edits.add(typed(row, 2, STATUS, "Completed"));
      edits.add(typed(row, 1, OWNER, ""));
      edits.add(typed(row, 2, STATUS, ""));
      edits.add(new Edit("delete " + row, rows -> rows.delete(row), plan -> plan.remove(row)));
      edits.add(new Edit("copy " + row, rows -> rows.copy(row), plan -> {}));
      edits.add(
          new Edit(
              "copy and change " + row,
              rows -> {
                rows.copy(row);
                rows.type(rows.count() - 1, STEP, "Do it again");
              },
              plan -> plan.add(with(plan.get(row), 0, "Do it again"))));
      edits.add(
          new Edit(
              "empty " + row,
              rows -> List.of(STEP, OWNER, STATUS).forEach(each -> rows.type(row, each, "")),
              plan -> plan.remove(row)));
    }
    edits.add(new Edit("move up", rows -> rows.move(4, 0), plan -> {}));
    edits.add(new Edit("move down", rows -> rows.move(0, 3), plan -> {}));
    edits.add(
        new Edit(
            "move and type",
            rows -> {
              rows.move(1, 3);
              rows.type(3, OWNER, "Zoe");
            },
            plan -> plan.set(1, with(plan.get(1), 1, "Zoe"))));
    edits.add(
        new Edit(
            "add",
            rows -> rows.add(Map.of(STEP, "Pay", OWNER, "Ann", STATUS, "Blocked")),
            plan -> plan.add(List.of("Pay", "Ann", "Blocked"))));
    edits.add(
        new Edit(
            "add two",
            rows -> List.of("Pay", "Bill").forEach(step -> rows.add(Map.of(STEP, step))),
            plan -> List.of("Pay", "Bill").forEach(step -> plan.add(List.of(step, "", "")))));
    edits.add(
        new Edit(
            "add without a step",
            rows -> rows.add(Map.of(OWNER, "Ann", STATUS, "Blocked")),
            plan -> plan.add(List.of("must be reported"))));
    edits.add(
        new Edit(
            "delete two",
            rows -> List.of(3, 1).forEach(rows::delete),
            plan -> List.of(3, 1).forEach(row -> plan.remove((int) row))));
    edits.add(
        new Edit(
            "delete all but one",
            rows -> List.of(4, 3, 2, 1).forEach(rows::delete),
            plan -> List.of(4, 3, 2, 1).forEach(row -> plan.remove((int) row))));
    edits.add(
        new Edit(
            "type in all",
            rows -> List.of(0, 1, 2, 3, 4).forEach(row -> rows.type(row, STATUS, "Completed")),
            plan -> plan.replaceAll(row -> with(row, 2, "Completed"))));
    return edits;
  }

  private static Edit typed(int row, int column, String heading, String text) {
    return new Edit(
        heading + " " + row + " = " + text,
        rows -> rows.type(row, heading, text),
        plan -> plan.set(row, with(plan.get(row), column, text)));
  }

  private static List<String> with(List<String> row, int column, String text) {
    List<String> changed = new ArrayList<>(row);
    changed.set(column, text);
    return List.copyOf(changed);
  }

  static Stream<Arguments> documents() {
    return Stream.of("docx", "pptx", "xlsx")
        .flatMap(format -> Stream.of(true, false).map(ids -> Arguments.of(format, ids)));
  }

  private static AccountPlan plan(boolean ids) {
    AccountPlan.Builder plan = AccountPlan.builder("Acme");
    plan.info(it -> it.date(DAY));
    for (int i = 0; i < BEFORE.size(); i++) {
      Action.Builder action = Action.builder(STEPS.get(i)).owner(OWNERS.get(i));
      action.status(
          ActionStatus.valueOf(BEFORE.get(i).get(2).toUpperCase(Locale.ROOT).replace(' ', '_')));
      plan.action(ids ? action.id("step-" + "abcde".charAt(i)).build() : action.build());
    }
    return plan.build();
  }

  private static List<List<String>> said(AccountPlan plan) {
    return plan.actions().stream()
        .map(
            action ->
                List.of(
                    action.step(),
                    action.owner() == null ? "" : action.owner().text(),
                    action.status() == null
                        ? ""
                        : action.status().name().charAt(0)
                            + action
                                .status()
                                .name()
                                .substring(1)
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')))
        .toList();
  }

  private static TableRows open(byte[] file, String format) throws IOException {
    return format.equals("xlsx")
        ? new SheetTableRows(file, "Actions")
        : new XmlTableRows(file, format.equals("docx"), STEP);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void an_edit_is_read_exactly_or_reported(String format, boolean ids) throws IOException {
    AccountPlan plan = plan(ids);
    Path file = folder.resolve("plan." + format);
    Publisher.builder().locale(Locale.US).asOf(DAY).build().publish(plan, "simple-plan", file);
    TableRows original = open(Files.readAllBytes(file), format);
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int readWithoutTrace = 0;
    for (Edit edit : edits()) {
      List<List<String>> expected = new ArrayList<>(BEFORE);
      edit.inPlan().accept(expected);
      TableRows rows = original.again();
      edit.inDocument().accept(rows);
      byte[] edited = rows.save();

      ImportResult traced = read(file, edited, plan);
      ImportResult loose = read(file, LostTrace.of(edited), plan);

      if (!isSame(said(traced.plan()), expected)) {
        missed.add(edit.name());
      }
      readWithoutTrace += isSame(said(loose.plan()), expected) ? 1 : 0;
      for (ImportResult result : List.of(traced, loose)) {
        List<List<String>> found = said(result.plan());
        boolean isReported = !(result.isComplete() && result.notes().isEmpty());
        if (!isSame(found, expected) && !(isSame(found, BEFORE) && isReported)) {
          wrong.add(edit.name() + ": " + found + result.problems() + result.conflicts());
        }
      }
    }
    assertThat(edits()).hasSizeGreaterThan(50);
    assertThat(wrong).isEmpty();
    assertThat(missed).containsExactly("add without a step");
    assertThat(readWithoutTrace).isGreaterThan(20);
  }

  private static ImportResult read(Path file, byte[] document, AccountPlan plan)
      throws IOException {
    Files.write(file, document);
    return PlanImport.standard().read(file, plan);
  }

  private static boolean isSame(List<List<String>> one, List<List<String>> other) {
    return one.size() == other.size() && one.containsAll(other) && other.containsAll(one);
  }
}

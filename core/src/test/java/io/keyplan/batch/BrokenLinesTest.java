package io.keyplan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.export.Exporters;
import io.keyplan.json.PlanFormat;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.OutlineExporter;
import io.keyplan.value.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream in which every tenth line is broken in a way of its own. */
class BrokenLinesTest {

  private static final List<UnaryOperator<String>> WAYS =
      List.of(
          line -> line.substring(0, 40),
          line -> line.replace("\"name\"", "\"nme\""),
          line -> line.replace("2031-01-12", "12.1.2031"),
          line -> "not json at all",
          line -> line.replace("{\"step\"", "{\"owner\":\"x\",\"owner\":\"y\",\"step\""),
          line -> line + line,
          line -> "[" + line + "]",
          line -> "null",
          line -> "\"" + line.replace("\"", "\\\"") + "\"",
          line -> line.replace("}]}", "},]}"),
          line -> line.replace('"', '\''),
          line -> "// " + line,
          line -> line.replaceAll("\"account\":\\{.*?\\},", ""),
          line -> line.replaceAll("\"name\":\".*?\"", "\"name\":\" \""),
          line -> line.replaceAll("\"name\":\".*?\"", "\"name\":[1,2]"),
          line -> line.replace("\"step\"", "\"id\":\"a\"},{\"id\":\"a\",\"step\""),
          line -> line.replace("\"step\"", "\"status\":\"DOEN\",\"step\""),
          line -> line.replace("\"step\"", "\"progress\":1e999999999,\"step\""),
          line -> line.replace("Step", "St\u0001ep"),
          line -> line.replace("Step", "St\\ud8zzep"),
          line -> "[".repeat(1_000) + line,
          line -> line.replace("{\"info\"", "{\"problems\":[],\"source\":7,\"info\""),
          line -> "account:",
          line -> line.replace("Step", "\u00FF"));

  @TempDir Path root;

  @Test
  void every_good_document_is_made_and_the_repaired_dead_letters_complete_the_set()
      throws IOException {
    List<String> good = BatchFolder.plans(10 * WAYS.size());
    BatchFolder undisturbed = new BatchFolder(Files.createDirectories(root.resolve("undisturbed")));
    undisturbed.run(undisturbed.batch(), good);
    SortedMap<String, String> whole = undisturbed.documents();
    BatchFolder broken = new BatchFolder(Files.createDirectories(root.resolve("broken")));
    Path input = root.resolve("broken.jsonl");
    Files.write(input, broken(good));

    BatchSummary summary = broken.run(broken.batch(), input);

    assertThat(summary.end()).isEqualTo(BatchSummary.End.COMPLETE);
    assertThat(summary.total().failedPlans()).isEqualTo(WAYS.size());
    assertThat(broken.documents()).hasSize(whole.size() / 10 * 9);
    assertThat(whole).containsAllEntriesOf(broken.documents());
    List<String> dead = Files.readAllLines(summary.deadLetters().orElseThrow());
    assertThat(dead).hasSize(WAYS.size());
    Path repaired = root.resolve("repaired.jsonl");
    Files.write(repaired, dead.stream().map(line -> repair(line, good)).toList());

    BatchSummary again = broken.run(broken.batch(), repaired);

    assertThat(again.isComplete()).isTrue();
    assertThat(broken.documents()).isEqualTo(whole);
    assertThat(broken.run(broken.batch().resume(true), good).total().written()).isZero();
  }

  @Test
  void a_folder_that_is_no_path_here_fails_its_plan_only() throws IOException {
    PlanLine line =
        new PlanLine(
            "a.json", 1, "{}", PlanFormat.JSON, "a\0b", "the folder is no path", false, null);
    PlanWork work =
        PlanWork.of(
            BatchFolder.SET,
            LocalDate.EPOCH,
            Templates.discover(),
            Exporters.of(new OutlineExporter()),
            OwnDocuments.NONE);

    PlanOutcome outcome = work.apply(line, new FolderStore(root));

    assertThat(outcome.problems()).extracting(Problem::message).containsExactly(line.fault());
  }

  @Test
  void what_a_dead_letter_holds_is_what_stood_in_the_line() throws IOException {
    BatchFolder folder = new BatchFolder(root);
    Path input = root.resolve("broken.jsonl");
    Files.write(input, broken(BatchFolder.plans(10 * WAYS.size())));
    Path dead = folder.run(folder.batch(), input).deadLetters().orElseThrow();
    List<String> before = Files.readAllLines(dead);

    Path again = folder.run(folder.batch(), dead).deadLetters().orElseThrow();

    assertThat(again).isNotEqualTo(dead);
    assertThat(Files.readAllLines(again).stream().map(BrokenLinesTest::content))
        .containsExactlyInAnyOrderElementsOf(
            before.stream().map(BrokenLinesTest::content).toList());
  }

  /** Breaks every tenth line; the last way is one of bytes. */
  private static byte[] broken(List<String> good) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < good.size(); i++) {
      boolean whole = i % 10 != 9;
      int way = i / 10;
      String line = whole ? good.get(i) : WAYS.get(way).apply(good.get(i));
      boolean latin = !whole && way == WAYS.size() - 1;
      assertThat(whole || !line.equals(good.get(i))).as("way " + way).isTrue();
      bytes.write(
          (line + "\n").getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String content(String line) {
    return line.replaceAll("^.*?,\"(plan|text)\":", "");
  }

  private static String repair(String line, List<String> good) {
    int number = Integer.parseInt(line.replaceAll(".*?\"line\":(\\d+),.*", "$1"));
    String head = line.replaceAll(",\"(plan|text)\":.*", "");
    assertThat(head).as("the problems").contains("\"message\":");
    return head + ",\"plan\":" + good.get(number - 1) + "}";
  }
}

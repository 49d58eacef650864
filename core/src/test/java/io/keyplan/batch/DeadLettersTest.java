package io.keyplan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where plans go that fail, and that nothing else and no repair goes with them. */
class DeadLettersTest {

  private static final List<String> LINES = List.of("{", BatchFolder.plan("Acme", 2));

  @TempDir Path root;

  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void prepare() {
    folder = new BatchFolder(root);
  }

  @Test
  void the_input_is_refused_and_stays() throws IOException {
    Path input = folder.input(LINES);

    refused(input, "where the plans come from");

    assertThat(input).hasContent(String.join("\n", LINES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"out/manifest.jsonl", "out/../out/manifest.jsonl"})
  void the_manifest_is_refused_and_stays(String name) throws IOException {
    folder.run(folder.batch(), LINES);
    List<String> manifest = folder.manifest();

    refused(root.resolve(name), "is the manifest");

    assertThat(folder.manifest()).isEqualTo(manifest);
  }

  @Test
  void a_file_that_holds_something_else_is_refused_and_stays() throws IOException {
    Path plan = Files.writeString(root.resolve("acme.json"), "{\n\"account\": 1}");

    refused(plan, "holds no dead letters");

    assertThat(plan).hasContent("{\n\"account\": 1}");
  }

  @Test
  void an_empty_folder_is_refused_and_stays() throws IOException {
    refused(Files.createDirectories(folder.out()), "is a folder");

    assertThat(folder.out()).isEmptyDirectory();
  }

  @Test
  void the_file_of_an_earlier_run_is_replaced() throws IOException {
    Path dead = folder.run(folder.batch(), LINES).deadLetters().orElseThrow();
    String before = Files.readString(dead);

    BatchSummary summary = folder.run(folder.batch().resume(true), LINES);

    assertThat(summary.deadLetters()).contains(dead);
    assertThat(summary.kept()).isEmpty();
    assertThat(dead).hasContent(before);
    assertThat(folder.run(folder.batch(), LINES.subList(1, 2)).deadLetters()).isEmpty();
    assertThat(dead).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void repairs_are_kept_from_a_run_of_the_input(boolean resume) throws IOException {
    Path dead = folder.run(folder.batch(), LINES).deadLetters().orElseThrow();
    String repaired = repair(dead);

    BatchSummary summary = folder.run(folder.batch().resume(resume), LINES);

    assertThat(dead).hasContent(repaired);
    assertThat(summary.kept()).containsExactly(dead);
    assertThat(summary.deadLetters()).contains(folder.out().resolve("dead-letter-2.jsonl"));
    assertThat(folder.run(folder.batch(), dead).isComplete()).isTrue();
    assertThat(folder.documents().get("acme-action-plan-en-2.txt")).contains("Step 1");
  }

  @Test
  void a_plan_that_is_not_json_and_one_with_blanks_count_as_unrepaired() throws IOException {
    Path plans = Files.createDirectories(root.resolve("plans"));
    Files.writeString(plans.resolve("a.yaml"), "  account: 1\n");
    Files.writeString(plans.resolve("b.json"), " {\"account\": 1} ");
    Files.writeString(plans.resolve("c.json"), "{\n\"account\": 1}\n");
    Files.write(plans.resolve("d.json"), new byte[] {'"', (byte) 0xC3, '"'});
    Path dead = folder.run(folder.batch(), plans).deadLetters().orElseThrow();

    assertThat(dead).content().hasLineCount(4);
    assertThat(folder.run(folder.batch(), plans).kept()).isEmpty();
  }

  @Test
  void a_plan_file_of_one_line_is_an_object_to_repair() throws IOException {
    Path plans = Files.createDirectories(root.resolve("plans"));
    Files.writeString(plans.resolve("a.json"), "{\"account\":1}\r\n");

    Path dead = folder.run(folder.batch(), plans).deadLetters().orElseThrow();

    assertThat(dead).content().contains("\"plan\":{\"account\":1}}");
  }

  @Test
  void a_file_that_another_batch_is_writing_is_left_to_it() throws IOException {
    Path dead = root.resolve("dead.jsonl");
    BatchFolder other = new BatchFolder(Files.createDirectories(root.resolve("other")));
    BatchListener second =
        new BatchListener() {
          @Override
          public void done(PlanOutcome outcome, BatchProgress progress) {
            try {
              other.run(other.batch().deadLetters(dead), LINES);
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          }
        };

    folder.run(folder.batch().deadLetters(dead).listener(second), LINES.subList(0, 1));

    assertThat(dead).content().hasLineCount(1);
    assertThat(root.resolve("dead-2.jsonl")).content().hasLineCount(1);
  }

  @Test
  void a_repaired_plan_finds_the_pictures_beside_the_file_that_it_came_from() throws IOException {
    Path plans = Files.createDirectories(root.resolve("plans"));
    Files.write(plans.resolve("logo.gif"), picture());
    Files.writeString(plans.resolve("a.json"), withLogo("12.1.2031"));
    Path dead = folder.run(folder.batch(), plans).deadLetters().orElseThrow();
    Files.writeString(dead, Files.readString(dead).replace("12.1.2031", "12.1.31"));
    Path again = folder.run(folder.batch(), dead).deadLetters().orElseThrow();
    Files.writeString(again, Files.readString(again).replace("12.1.31", "2031-01-12"));

    assertThat(folder.run(folder.batch(), again).isComplete()).isTrue();
  }

  @Test
  void a_plan_that_is_repaired_into_another_folder_finds_its_pictures() throws IOException {
    Path plans = Files.createDirectories(root.resolve("plans"));
    Files.write(plans.resolve("logo.gif"), picture());
    Files.writeString(plans.resolve("a.json"), withLogo("12.1.2031"));
    Path dead = folder.run(folder.batch(), plans).deadLetters().orElseThrow();
    Files.writeString(dead, Files.readString(dead).replace("12.1.2031", "12.1.31"));
    BatchFolder second = new BatchFolder(Files.createDirectories(root.resolve("second")));
    BatchFolder third = new BatchFolder(Files.createDirectories(root.resolve("third")));
    Path again = second.run(second.batch(), dead).deadLetters().orElseThrow();
    Files.writeString(again, Files.readString(again).replace("12.1.31", "2031-01-12"));

    assertThat(third.run(third.batch(), again).isComplete()).isTrue();
  }

  @Test
  void a_dead_letter_file_that_was_sent_elsewhere_finds_pictures_where_it_is_told()
      throws IOException {
    Path plans = Files.createDirectories(root.resolve("plans"));
    Path pictures = Files.createDirectories(root.resolve("pictures"));
    Files.write(pictures.resolve("logo.gif"), picture());
    Files.writeString(plans.resolve("a.json"), withLogo("12.1.2031"));
    Path dead = folder.run(folder.batch(), plans).deadLetters().orElseThrow();
    Path sent = Files.createDirectories(root.resolve("elsewhere")).resolve("sent.jsonl");
    Files.writeString(sent, Files.readString(dead).replace("12.1.2031", "2031-01-12"));
    BatchFolder second = new BatchFolder(Files.createDirectories(root.resolve("second")));

    assertThat(second.run(second.batch(), sent).isComplete()).isFalse();
    assertThat(second.run(second.batch().pictures(pictures), sent).isComplete()).isTrue();
  }

  @Test
  void a_manifest_that_names_no_folder_of_this_system_stops_nothing() throws IOException {
    Path dead =
        folder.run(folder.batch(), List.of(withLogo("12.1.2031"))).deadLetters().orElseThrow();
    Path manifest = folder.out().resolve(Batch.MANIFEST);
    Files.writeString(
        manifest,
        "{\"x\n"
            + Files.readString(manifest)
                .replaceAll("\"folder\":\"[^\"]*", "\"folder\":\"/a\\\\u0000b"));
    BatchFolder other = new BatchFolder(Files.createDirectories(root.resolve("other")));

    BatchSummary summary = other.run(other.batch(), dead);

    assertThat(summary.deadLetters().orElseThrow()).content().contains("2031");
  }

  @Test
  void an_entry_that_a_stranger_wrote_finds_no_pictures_elsewhere() throws IOException {
    Path plans = Files.createDirectories(root.resolve("plans"));
    Files.write(plans.resolve("logo.gif"), picture());
    Files.writeString(plans.resolve("a.json"), withLogo("12.1.2031"));
    folder.run(folder.batch(), plans);
    String entry =
        "{\"source\":\"a.json\",\"line\":1,\"input\":\"%s\",\"folder\":\"%s\",\"problems\":[],\"plan\":%s}";
    String stranger = entry.formatted(Hashes.of("another plan"), plans, withLogo("2031-01-12"));

    BatchSummary summary = folder.run(folder.batch(), List.of(stranger));

    assertThat(summary.deadLetters().orElseThrow()).content().contains("logo.gif", "is not there");
  }

  private void refused(Path deadLetters, String reason) {
    assertThatThrownBy(
            () -> folder.run(folder.batch().deadLetters(deadLetters), folder.input(LINES)))
        .isInstanceOf(UnusableDeadLettersException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining(deadLetters.toString());
  }

  private static String repair(Path dead) throws IOException {
    String repaired =
        Files.readString(dead)
            .replaceAll("\"text\":\".*\"}", "\"plan\":" + BatchFolder.plan("Acme", 1) + "}");
    Files.writeString(dead, repaired);
    return repaired;
  }

  private static String withLogo(String date) {
    return "{\"info\":{\"date\":\""
        + date
        + "\"},\"account\":{\"name\":\"Acme\",\"logo\":{\"source\":\"logo.gif\"}}}";
  }

  private static byte[] picture() {
    return Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
  }
}

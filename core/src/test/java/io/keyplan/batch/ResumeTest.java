package io.keyplan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.export.Exporters;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.OutlineExporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that resumes leaves, and what it does. */
class ResumeTest {

  @TempDir Path root;

  private BatchFolder folder = new BatchFolder(Path.of(""));
  private final List<String> lines = new ArrayList<>(BatchFolder.plans(10));

  @BeforeEach
  void first_run() throws IOException {
    folder = new BatchFolder(root);
    folder.run(folder.batch(), lines);
  }

  @Test
  void nothing_is_done_where_nothing_changed() throws IOException {
    BatchSummary summary = resume();

    assertThat(summary.total().unchanged()).isEqualTo(20);
    assertThat(summary.total().written()).isZero();
    assertThat(folder.manifest()).hasSize(10);
  }

  @Test
  void lines_may_move() throws IOException {
    lines.add(0, BatchFolder.plan("First", 0));

    assertThat(resume().total().written()).isEqualTo(2);
  }

  @Test
  void a_plan_that_changed_is_made_again_into_the_same_files() throws IOException {
    lines.set(4, BatchFolder.plan("Account 5", 77));

    BatchSummary summary = resume();

    assertThat(summary.total().written()).isEqualTo(2);
    assertThat(folder.documents()).hasSize(20);
    assertThat(folder.documents().get("account-5-action-plan-en.txt")).contains("Step 77");
  }

  @Test
  void a_file_that_is_gone_or_was_touched_is_made_again() throws IOException {
    SortedMap<String, String> before = folder.documents();
    Files.delete(folder.out().resolve("account-1-one-page-en.txt"));
    Files.writeString(folder.out().resolve("account-2-one-page-en.txt"), "touched");

    assertThat(resume().total().written()).isEqualTo(2);
    assertThat(folder.documents()).isEqualTo(before);
  }

  @Test
  void another_option_makes_everything_again() throws IOException {
    DocumentSet later =
        DocumentSet.builder()
            .templates("one-page", "action-plan")
            .formats("txt")
            .asOf(LocalDate.of(2031, 5, 1))
            .build();

    BatchSummary summary =
        folder.run(folder.batch(later, new OutlineExporter()).resume(true), lines);

    assertThat(summary.total().written()).isEqualTo(20);
  }

  @Test
  void one_more_template_is_made_beside_the_others() throws IOException {
    DocumentSet more =
        DocumentSet.builder()
            .templates("one-page", "action-plan", "simple-plan")
            .formats("txt")
            .build();

    BatchSummary summary =
        folder.run(folder.batch(more, new OutlineExporter()).resume(true), lines);

    assertThat(summary.total().written()).isEqualTo(10);
    assertThat(summary.total().unchanged()).isEqualTo(20);
  }

  @Test
  void a_manifest_whose_last_line_is_torn_serves() throws IOException {
    Path manifest = folder.out().resolve(Batch.MANIFEST);
    byte[] bytes = Files.readAllBytes(manifest);
    Files.write(manifest, java.util.Arrays.copyOf(bytes, bytes.length - 40));

    assertThat(resume().total().written()).isEqualTo(2);
    assertThat(folder.manifest()).hasSize(10);
    assertThat(resume().total().written()).isZero();
  }

  @Test
  void a_manifest_that_others_wrote_proves_nothing() throws IOException {
    Path manifest = folder.out().resolve(Batch.MANIFEST);
    String outside =
        folder.manifest().stream()
            .filter(line -> line.contains("account-1-one"))
            .findFirst()
            .orElseThrow()
            .replace("account-1-one", "../../account-1-one");
    Files.writeString(
        manifest,
        outside + "\n\n{}\n[1]\n\u0000\n{\"input\":1}\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.TRUNCATE_EXISTING);

    assertThat(resume().total().unchanged()).isLessThanOrEqualTo(1);
    assertThat(folder.documents()).hasSize(20);
  }

  @Test
  void plans_that_are_the_same_keep_their_own_files() throws IOException {
    lines.add(lines.get(0));
    lines.add(lines.get(0));
    assertThat(resume().total().written()).isEqualTo(4);
    SortedMap<String, String> before = folder.documents();

    assertThat(resume().total().written()).isZero();
    assertThat(folder.documents()).isEqualTo(before).containsKey("account-1-one-page-en-3.txt");
  }

  @Test
  void the_day_matters_only_where_the_plan_names_none() throws IOException {
    lines.clear();
    lines.add(BatchFolder.plan("Dated", 1));
    lines.add("{\"account\":{\"name\":\"Undated\"}}");
    folder.run(folder.batch(), lines);

    BatchSummary nextDay =
        folder.run(
            folder
                .batch()
                .resume(true)
                .clock(
                    java.time.Clock.fixed(
                        java.time.Instant.parse("2031-03-13T10:00:00Z"), java.time.ZoneOffset.UTC)),
            lines);

    assertThat(nextDay.total().written()).isEqualTo(2);
    assertThat(nextDay.total().unchanged()).isEqualTo(2);
  }

  @Test
  void a_repaired_plan_takes_no_name_that_another_has() throws IOException {
    List<String> same = List.of("{", BatchFolder.plan("Acme", 2));
    Path dead = folder.run(folder.batch(), same).deadLetters().orElseThrow();
    String plan = BatchFolder.plan("Acme", 1);
    Files.writeString(
        dead, Files.readString(dead).replaceAll("\"text\":\".*\"}", "\"plan\":" + plan + "}"));

    BatchSummary summary = folder.run(folder.batch(), dead);

    assertThat(summary.isComplete()).isTrue();
    assertThat(folder.documents().get("acme-action-plan-en.txt")).contains("Step 2");
    assertThat(folder.documents().get("acme-action-plan-en-2.txt")).contains("Step 1");
    assertThat(dead).as("the input").exists();
  }

  @Test
  void a_full_disk_ends_the_run_and_loses_nothing() throws IOException {
    DocumentStore real = DocumentStore.folder(folder.out());
    DocumentStore full =
        new DocumentStore() {
          private int room = 5;

          @Override
          public synchronized void put(String path, byte[] content) throws IOException {
            if (room-- <= 0) {
              throw new UnwritableStoreException("no space left", new IOException());
            }
            real.put(path, content);
          }

          @Override
          public Optional<String> hash(String path) throws IOException {
            return real.hash(path);
          }
        };
    List<String> more = BatchFolder.plans(40);
    SortedMap<String, String> before = folder.documents();
    Path dead = root.resolve(Batch.DEAD_LETTERS);
    Path path = folder.out().resolve(Batch.MANIFEST);
    NameClaims claims = new NameClaims();
    try (PlanStream plans = PlanStream.open(folder.input(more));
        Manifest manifest = Manifest.open(path, BatchFolder.SET.jobs());
        DeadLetterFile letters = DeadLetterFile.usual(root.resolve(Batch.DEAD_LETTERS))) {
      manifest.start(true, claims::reserve);
      PlanWork work =
          PlanWork.of(
              BatchFolder.SET,
              LocalDate.EPOCH,
              Templates.builtIn(),
              Exporters.of(new OutlineExporter()),
              OwnDocuments.NONE);
      BatchRun run =
          new BatchRun(
              plans,
              work,
              full,
              claims,
              manifest,
              letters,
              true,
              false,
              line -> line,
              BatchListener.NONE);

      assertThatThrownBy(() -> run.run(plans.next(), 3, Duration.ZERO))
          .isInstanceOf(UnwritableStoreException.class)
          .hasMessage("no space left");
    }

    assertThat(dead).as("a full disk is no fault of a plan").doesNotExist();
    assertThat(folder.run(folder.batch().resume(true), more).isComplete()).isTrue();
    assertThat(folder.documents()).hasSize(80).containsAllEntriesOf(before);
  }

  private BatchSummary resume() throws IOException {
    return folder.run(folder.batch().resume(true), lines);
  }
}

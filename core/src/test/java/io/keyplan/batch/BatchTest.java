package io.keyplan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keyplan.audience.Audience;
import io.keyplan.export.ExportException;
import io.keyplan.json.JsonLine;
import io.keyplan.model.AccountPlan;
import io.keyplan.testing.OutlineExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

  @TempDir Path root;

  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void prepare() {
    folder = new BatchFolder(root);
  }

  @Test
  void every_plan_gets_every_document_in_every_language_and_edition() throws IOException {
    DocumentSet set =
        DocumentSet.builder()
            .templates("one-page")
            .formats("txt")
            .locales(List.of(Locale.ENGLISH, Locale.FRENCH))
            .audiences(List.of(Audience.INTERNAL, Audience.CUSTOMER))
            .build();

    BatchSummary summary =
        folder.run(folder.batch(set, new OutlineExporter()), BatchFolder.plans(5));

    assertThat(summary.isComplete()).isTrue();
    assertThat(summary.total().written()).isEqualTo(20);
    assertThat(folder.documents()).hasSize(20).containsKey("account-3-one-page-fr-customer.txt");
    assertThat(summary.deadLetters()).isEmpty();
    assertThat(folder.out()).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void the_manifest_proves_each_document() throws IOException {
    folder.run(folder.batch(), BatchFolder.plans(1));

    assertThat(folder.manifest())
        .singleElement()
        .satisfies(
            line ->
                assertThat(JsonLine.read(line).orElseThrow())
                    .containsEntry("source", "plans.jsonl")
                    .containsEntry("line", 1)
                    .containsEntry("status", "done")
                    .containsEntry("input", Hashes.of(BatchFolder.plan("Account 1", 1))))
        .asString()
        .contains(
            "\"output\":\"account-1-action-plan-en.txt\",\"sha256\":\""
                + Hashes.of(folder.documents().get("account-1-action-plan-en.txt")));
  }

  @Test
  void names_that_are_the_same_get_numbers_in_the_order_of_the_stream() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      lines.add(BatchFolder.plan(i % 3 == 0 ? "Acme" : "Name " + i % 5, i));
    }
    folder.run(folder.batch().threads(1), lines);
    SortedMap<String, String> alone = folder.documents();
    SlowExporter uneven = new SlowExporter(document -> pause(document.hashCode() & 7));

    folder.run(folder.batch(BatchFolder.SET, uneven).threads(8), lines);

    assertThat(folder.documents()).isEqualTo(alone).hasSize(60);
    assertThat(alone.get("acme-action-plan-en.txt")).contains("Step 3");
    assertThat(alone.get("acme-action-plan-en-10.txt")).contains("Step 30");
  }

  @Test
  void no_account_leads_out_of_the_folder_or_to_a_device() throws IOException {
    List<String> names =
        List.of(
            "../../etc/passwd", "CON", "C:\\\\x", "x".repeat(300), "..", "/", "a\\u0000b", "日本");
    List<String> lines = new ArrayList<>();
    names.forEach(name -> lines.add(BatchFolder.plan(name, lines.size())));

    BatchSummary summary = folder.run(folder.batch(), lines);

    assertThat(summary.isComplete()).isTrue();
    assertThat(folder.documents())
        .hasSize(2 * names.size())
        .containsKeys("etc-passwd-one-page-en.txt", "account-con-one-page-en.txt");
    assertThat(root).isDirectoryNotContaining(file -> file.toString().contains("passwd"));
  }

  @Test
  void a_document_that_fails_leaves_the_others_and_says_why() throws IOException {
    SlowExporter failing =
        new SlowExporter(
            document -> {
              if (document.subject().equals("Account 2")
                  && document.template().equals("one-page")) {
                throw new ExportException("no paper", null);
              }
            });

    BatchSummary summary = folder.run(folder.batch(BatchFolder.SET, failing), BatchFolder.plans(3));

    assertThat(summary.end()).isEqualTo(BatchSummary.End.COMPLETE);
    assertThat(summary.isComplete()).isFalse();
    assertThat(folder.documents()).hasSize(5).doesNotContainKey("account-2-one-page-en.txt");
    assertThat(summary.deadLetters().orElseThrow())
        .content()
        .contains("\"line\":2,", "account-2-one-page-en.txt", "no paper")
        .hasLineCount(1);
  }

  @Test
  void a_document_that_takes_too_long_is_given_up_and_the_thread_does_others() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    SlowExporter hanging =
        new SlowExporter(
            document -> {
              if (document.subject().equals("Account 1")) {
                awaitUninterruptibly(never);
              }
            });

    BatchSummary summary =
        folder.run(
            folder.batch(BatchFolder.SET, hanging).threads(1).timeLimit(Duration.ofMillis(200)),
            BatchFolder.plans(3));
    never.countDown();

    assertThat(summary.total().failedPlans()).isEqualTo(1);
    assertThat(folder.documents()).hasSize(4);
    assertThat(summary.deadLetters().orElseThrow()).content().contains("took longer than it may");
  }

  @Test
  void the_first_failure_can_end_it() throws IOException {
    List<String> lines = new ArrayList<>(BatchFolder.plans(200));
    lines.set(3, "{");

    BatchSummary summary = folder.run(folder.batch().failFast(true).threads(1), lines);

    assertThat(summary.end()).isEqualTo(BatchSummary.End.FAILED_FAST);
    assertThat(summary.total().plans()).isLessThan(20);
    assertThat(folder.run(folder.batch().resume(true), lines).total().plans()).isEqualTo(200);
  }

  @Test
  void an_interrupt_ends_it_with_nothing_half_written() throws IOException {
    Thread caller = Thread.currentThread();
    AtomicInteger count = new AtomicInteger();
    SlowExporter interrupting =
        new SlowExporter(
            document -> {
              if (count.incrementAndGet() == 20) {
                caller.interrupt();
              }
            });

    BatchSummary summary =
        folder.run(folder.batch(BatchFolder.SET, interrupting), BatchFolder.plans(500));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(summary.end()).isEqualTo(BatchSummary.End.INTERRUPTED);
    assertThat(summary.total().plans()).isLessThan(500);
    assertThat(folder.out()).isDirectoryNotContaining("glob:**/.*");
    SortedMap<String, String> before = folder.documents();

    folder.run(folder.batch().resume(true), BatchFolder.plans(500));

    assertThat(folder.documents()).hasSize(1000).containsAllEntriesOf(before);
  }

  @Test
  void the_stream_is_read_no_further_ahead_than_the_threads_need() throws IOException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger ahead = new AtomicInteger();
    Stream<AccountPlan> plans =
        Stream.generate(
                () -> {
                  ahead.accumulateAndGet(read.incrementAndGet() - done.get(), Math::max);
                  return AccountPlan.builder("Account " + read).build();
                })
            .limit(100);
    BatchListener listener =
        new BatchListener() {
          @Override
          public void done(PlanOutcome outcome, BatchProgress progress) {
            done.incrementAndGet();
          }
        };

    folder
        .batch()
        .threads(2)
        .listener(listener)
        .build()
        .run(PlanStream.of("memory", plans.iterator()));

    assertThat(done).hasValue(100);
    assertThat(ahead.get()).isLessThanOrEqualTo(8);
  }

  @Test
  void a_listener_hears_of_every_plan_in_turn() throws IOException {
    List<BatchProgress> heard = Collections.synchronizedList(new ArrayList<>());
    BatchListener listener =
        new BatchListener() {
          @Override
          public void done(PlanOutcome outcome, BatchProgress progress) {
            heard.add(progress);
          }
        };

    folder.run(folder.batch().listener(listener), BatchFolder.plans(20));

    assertThat(heard).extracting(BatchProgress::plans).isSorted().hasSize(20);
    assertThat(heard.get(19).written()).isEqualTo(40);
    assertThat(heard.get(19).share()).isEqualTo(1);
  }

  @Test
  void a_folder_takes_one_run_at_a_time() throws IOException {
    Path input = folder.input(BatchFolder.plans(1));
    BatchListener second =
        new BatchListener() {
          @Override
          public void done(PlanOutcome outcome, BatchProgress progress) {
            assertThatThrownBy(() -> folder.run(folder.batch(), input))
                .hasMessageContaining("in use: another batch");
          }
        };

    assertThat(folder.run(folder.batch().listener(second), input).isComplete()).isTrue();
    assertThat(folder.documents()).hasSize(2);
  }

  @Test
  void what_is_not_there_is_told_before_anything_is_done() {
    DocumentSet unknown = DocumentSet.builder().templates("one-pge").formats("txt").build();

    assertThatThrownBy(() -> folder.batch(unknown, new OutlineExporter()).build())
        .hasMessageContaining("did you mean \"one-page\"?");
    assertThat(folder.out()).doesNotExist();
  }

  @Test
  void a_place_that_is_no_folder_is_told() throws IOException {
    Files.writeString(folder.out(), "a file");

    assertThatThrownBy(() -> folder.run(folder.batch(), BatchFolder.plans(1)))
        .isInstanceOf(IOException.class);
    assertThat(folder.out()).hasContent("a file");
  }

  @Test
  void a_folder_that_may_only_be_read_is_told_and_left_as_it_is() throws IOException {
    folder.run(folder.batch(), BatchFolder.plans(2));
    SortedMap<String, String> before = folder.documents();
    List<String> manifest = folder.manifest();
    Path file = folder.out().resolve(Batch.MANIFEST);
    assumeThat(file.toFile().setWritable(false) && folder.out().toFile().setWritable(false))
        .as("a file system with rights")
        .isTrue();
    try {
      assumeThat(Files.isWritable(folder.out())).as("the superuser may write anywhere").isFalse();

      assertThatThrownBy(() -> folder.run(folder.batch(), BatchFolder.plans(3)))
          .isInstanceOf(UnwritableStoreException.class)
          .hasMessageContaining("cannot be written")
          .hasMessageContaining(folder.out().toString());
    } finally {
      assertThat(folder.out().toFile().setWritable(true)).isTrue();
      assertThat(file.toFile().setWritable(true)).isTrue();
    }
    assertThat(folder.documents()).isEqualTo(before);
    assertThat(folder.manifest()).isEqualTo(manifest);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        // An exporter that does not listen.
      }
    }
  }
}

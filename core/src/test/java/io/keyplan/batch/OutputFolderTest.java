package io.keyplan.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch deletes only what a batch made, and only while it holds the folder. */
class OutputFolderTest {

  private static final List<String> LINES = BatchFolder.plans(1);
  private static final String UNFINISHED = ".keyplan-unfinished";
  private static final String LEFT = ".keyplan-1y2p0ij32e8e7.tmp";

  @TempDir Path root;

  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void prepare() throws IOException {
    folder = new BatchFolder(root);
    Files.createDirectories(folder.out());
  }

  @Test
  void a_run_that_is_refused_leaves_the_unfinished_files_of_the_one_that_holds_the_folder()
      throws IOException {
    Path left = folder.out().resolve(UNFINISHED).resolve(LEFT);
    BatchListener second =
        new BatchListener() {
          @Override
          public void done(PlanOutcome outcome, BatchProgress progress) {
            try {
              Files.writeString(left, "being written");
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
            assertThatThrownBy(() -> folder.run(folder.batch(), LINES))
                .hasMessageContaining("in use: another batch");
            assertThat(left).exists();
          }
        };

    assertThat(folder.run(folder.batch().listener(second), LINES).isComplete()).isTrue();
    assertThat(left).doesNotExist();
  }

  @Test
  void what_a_run_left_unfinished_that_was_killed_goes_and_nothing_else() throws IOException {
    Path unfinished = Files.createDirectories(folder.out().resolve(UNFINISHED));
    Files.writeString(unfinished.resolve(LEFT), "half a docu");
    Path note = Files.writeString(unfinished.resolve("note.txt"), "mine");

    assertThat(folder.run(folder.batch(), LINES).isComplete()).isTrue();

    assertThat(unfinished).isDirectoryNotContaining("glob:**/.*");
    assertThat(note).hasContent("mine");
  }

  @Test
  void what_a_link_leads_to_stays() throws IOException {
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve(LEFT), "mine");
    Path link = Files.createSymbolicLink(folder.out().resolve(UNFINISHED), elsewhere);

    assertThatThrownBy(() -> folder.run(folder.batch(), LINES))
        .isInstanceOf(UnwritableStoreException.class)
        .hasMessageContaining(UNFINISHED + " is there and no folder; take it away");

    assertThat(elsewhere.resolve(LEFT)).hasContent("mine");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void a_manifest_of_somebody_else_is_neither_emptied_nor_added_to() throws IOException {
    Path manifest =
        Files.writeString(folder.out().resolve(Batch.MANIFEST), "{\"name\":\"x\"}\nend");

    assertThatThrownBy(() -> folder.run(folder.batch(), LINES))
        .hasMessageContaining("no manifest of a batch; name another folder");
    assertThatThrownBy(() -> folder.run(folder.batch().resume(true), LINES))
        .hasMessageContaining("no manifest of a batch");

    assertThat(manifest).hasContent("{\"name\":\"x\"}\nend");
  }
}

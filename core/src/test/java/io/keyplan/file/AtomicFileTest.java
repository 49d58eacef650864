package io.keyplan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void a_file_takes_the_place_of_one_that_was_there_and_leaves_nothing_else() throws IOException {
    Path target = Files.writeString(folder.resolve("plan.txt"), "old");

    AtomicFile.write(target, new byte[] {'n', 'e', 'w'});

    assertThat(target).hasContent("new");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
  }

  @Test
  void missing_folders_are_made() throws IOException {
    Path target = folder.resolve("a/b/plan.txt");

    AtomicFile.write(target, new byte[] {'x'});

    assertThat(target).hasContent("x");
  }

  @Test
  void what_cannot_be_written_leaves_nothing() throws IOException {
    Path target = Files.createDirectories(folder.resolve("plan.txt/inside")).getParent();

    assertThatThrownBy(() -> AtomicFile.write(target, new byte[] {'x'}))
        .isInstanceOf(IOException.class);

    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    assertThat(target.resolve("inside")).isDirectory();
  }

  @Test
  void others_may_read_a_file_as_any_other() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path usual = Files.writeString(folder.resolve("usual.txt"), "x");
    Path target = folder.resolve("plan.txt");

    AtomicFile.write(target, new byte[] {'x'});

    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }
}

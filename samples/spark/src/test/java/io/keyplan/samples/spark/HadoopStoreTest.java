package io.keyplan.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.batch.UnwritableStoreException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.AbstractFileSystem;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HadoopStoreTest {

  @TempDir Path folder;

  @Test
  void tasks_that_write_the_same_document_at_the_same_time_leave_it_whole() throws Exception {
    byte[] document = "Acme Industries\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    HadoopStore store = store();
    store.put("north/acme.docx", document);
    ExecutorService tasks = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> attempts = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        HadoopStore sent = sent(store);
        attempts.add(
            tasks.submit(
                () -> {
                  sent.put("north/acme.docx", document);
                  assertThat(folder.resolve("north/acme.docx")).hasBinaryContent(document);
                  return null;
                }));
      }
      for (Future<?> attempt : attempts) {
        attempt.get();
      }
    } finally {
      tasks.shutdownNow();
    }
    store.clear();

    assertThat(folder.resolve("north/acme.docx")).hasBinaryContent(document);
    assertThat(names(folder)).containsExactly("north");
    assertThat(names(folder.resolve("north"))).containsExactly("acme.docx");
  }

  @Test
  void a_document_takes_the_place_of_one_that_is_there() throws IOException {
    store().put("acme.pdf", new byte[] {1});
    store().put("acme.pdf", new byte[] {2, 3});

    assertThat(folder.resolve("acme.pdf")).hasBinaryContent(new byte[] {2, 3});
    assertThat(store().hash("acme.pdf"))
        .hasValue("ee9040f65c341855e070ff438eb0ea9d5b831b2a2c270fb7ef592d750408e3b3");
    assertThat(store().hash("none.pdf")).isEmpty();
  }

  @Test
  void the_same_holds_for_files_that_are_not_local() throws IOException {
    Configuration configuration = new Configuration();
    configuration.setClass("fs.remote.impl", RemoteFiles.class, FileSystem.class);
    configuration.setClass(
        "fs.AbstractFileSystem.remote.impl", RemoteFilesContext.class, AbstractFileSystem.class);
    HadoopStore store = new HadoopStore("remote://" + folder, configuration);

    store.put("north/acme.pdf", new byte[] {1});
    store.put("north/acme.pdf", new byte[] {2, 3});
    store.clear();

    assertThat(folder.resolve("north/acme.pdf")).hasBinaryContent(new byte[] {2, 3});
    assertThat(names(folder)).containsExactly("north");
  }

  @Test
  void where_nothing_can_be_written_the_task_fails() throws IOException {
    Files.write(folder.resolve("_unfinished"), new byte[] {1});

    assertThatThrownBy(() -> store().put("acme.pdf", new byte[] {1}))
        .isInstanceOf(UnwritableStoreException.class)
        .hasMessageContaining("nothing can be written to");
  }

  @Test
  void a_document_that_has_no_place_leaves_nothing_behind() throws IOException {
    Files.createDirectories(folder.resolve("acme.pdf/other"));

    assertThatThrownBy(() -> store().put("acme.pdf", new byte[] {1}))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(UnwritableStoreException.class);
    assertThat(folder.resolve("_unfinished")).isEmptyDirectory();
  }

  private HadoopStore store() {
    return new HadoopStore(folder.toUri().toString(), new Configuration());
  }

  private static HadoopStore sent(HadoopStore store) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(store);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (HadoopStore) in.readObject();
    }
  }

  private static List<String> names(Path path) throws IOException {
    try (var files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** Local files by another name, so that they are handled like those of a cluster. */
  public static final class RemoteFiles extends RawLocalFileSystem {
    static final URI ROOT = URI.create("remote:///");

    @Override
    public URI getUri() {
      return ROOT;
    }
  }

  /** The other face of the same file system. */
  public static final class RemoteFilesContext extends DelegateToFileSystem {
    public RemoteFilesContext(URI root, Configuration configuration)
        throws IOException, URISyntaxException {
      super(RemoteFiles.ROOT, new RemoteFiles(), configuration, "remote", false);
    }
  }
}

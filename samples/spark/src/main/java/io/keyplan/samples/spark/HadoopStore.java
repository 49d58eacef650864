package io.keyplan.samples.spark;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.keyplan.batch.DocumentStore;
import io.keyplan.batch.UnwritableStoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A folder of any file system that Hadoop knows; it can be sent to other machines. Two tasks may
 * write the same document at the same time: each fills a file of its own, and the last one that is
 * renamed stays.
 */
final class HadoopStore implements DocumentStore, Serializable {

  private static final long serialVersionUID = 1L;

  private static final String UNFINISHED = "_unfinished";
  private static final String LOCAL = "file";

  private final String folder;
  private final SerializableConfiguration configuration;

  /** Made where documents are put; it may hold connections. */
  private transient FileContext context;

  HadoopStore(String folder, Configuration configuration) {
    this.folder = folder;
    this.configuration = new SerializableConfiguration(configuration);
  }

  @Override
  public void put(String path, byte[] content) throws IOException {
    FileSystem files = files();
    Path target = files.makeQualified(new Path(folder, path));
    Path temporary = files.makeQualified(new Path(unfinished(), UUID.randomUUID().toString()));
    try {
      fill(temporary, content);
      files.mkdirs(target.getParent());
      replace(files, temporary, target);
    } catch (IOException | RuntimeException e) {
      remove(temporary, e);
      throw e;
    }
  }

  @Override
  public Optional<String> hash(String path) throws IOException {
    Path target = new Path(folder, path);
    if (!files().exists(target)) {
      return Optional.empty();
    }
    try (InputStream in = files().open(target)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void clear() throws IOException {
    files().delete(unfinished(), true);
  }

  private void fill(Path temporary, byte[] content) throws IOException {
    try (OutputStream out = files().create(temporary, false)) {
      out.write(content);
    } catch (IOException e) {
      throw new UnwritableStoreException(
          "nothing can be written to " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Moves a file in one step, in place of one that may be there. */
  private void replace(FileSystem files, Path from, Path to) throws IOException {
    if (files instanceof RawLocalFileSystem local && local.getUri().getScheme().equals(LOCAL)) {
      // What is done below would be two steps here: remove, and rename.
      Files.move(local.pathToFile(from).toPath(), local.pathToFile(to).toPath(), ATOMIC_MOVE);
    } else {
      context(to).rename(from, to, Options.Rename.OVERWRITE);
    }
  }

  private void remove(Path temporary, Exception cause) {
    try {
      files().delete(temporary, false);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private Path unfinished() {
    return new Path(folder, UNFINISHED);
  }

  private synchronized FileContext context(Path target) throws IOException {
    if (context == null) {
      context = FileContext.getFileContext(target.toUri(), configuration.value());
    }
    return context;
  }

  /** Hadoop keeps file systems that are open; beside local files it would lay files of sums. */
  private FileSystem files() throws IOException {
    FileSystem files = new Path(folder).getFileSystem(configuration.value());
    return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
  }
}

package io.keyplan.samples.spark;

import io.keyplan.batch.DocumentStore;
import io.keyplan.batch.UnwritableStoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * A folder of any file system that Hadoop knows. Two tasks may write the same document at the same
 * time: each fills a file of its own, and the last one that is renamed stays.
 */
final class HadoopStore implements DocumentStore {

  private static final String UNFINISHED = "_unfinished";

  private final Path folder;
  private final FileSystem files;
  private final FileContext context;

  HadoopStore(String folder, Configuration configuration) throws IOException {
    this.folder = new Path(folder);
    this.files = this.folder.getFileSystem(configuration);
    this.context = FileContext.getFileContext(files.getUri(), configuration);
  }

  @Override
  public void put(String path, byte[] content) throws IOException {
    Path temporary = new Path(new Path(folder, UNFINISHED), UUID.randomUUID().toString());
    try {
      try (OutputStream out = files.create(temporary, false)) {
        out.write(content);
      } catch (IOException e) {
        throw new UnwritableStoreException(
            "nothing can be written to " + folder + ": " + e.getMessage(), e);
      }
      Path target = files.makeQualified(new Path(folder, path));
      files.mkdirs(target.getParent());
      context.rename(files.makeQualified(temporary), target, Options.Rename.OVERWRITE);
    } finally {
      files.delete(temporary, false);
    }
  }

  @Override
  public Optional<String> hash(String path) throws IOException {
    Path target = new Path(folder, path);
    if (!files.exists(target)) {
      return Optional.empty();
    }
    try (InputStream in = files.open(target)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Removes what tasks left that were killed. */
  void clear() throws IOException {
    files.delete(new Path(folder, UNFINISHED), true);
  }
}

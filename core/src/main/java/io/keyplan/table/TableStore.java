package io.keyplan.table;

import io.keyplan.read.Shown;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * The rows of a table, kept in a file of its own so that a million of them need no memory but
 * sixteen bytes for each and each index. Not thread-safe.
 */
public final class TableStore implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final List<String> columns = new ArrayList<>();
  private long[] offsets = new long[1024];
  private int rows;
  private long headerLine;
  private FileChannel channel;

  private TableStore(Path file) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(Files.createFile(file), StandardOpenOption.READ);
  }

  /**
   * Reads a table.
   *
   * @param keeps which cells of a row are kept, asked after the header was handed over
   * @param file where to keep the rows; must not exist, and is deleted when the store is closed
   * @param header takes the names of the columns
   * @param broken takes what ended the reading early; the rows before it are there
   * @throws IOException if the table cannot be read, or the file not be written
   */
  public static TableStore read(
      TableFile table,
      Path file,
      Consumer<List<String>> header,
      IntPredicate keeps,
      Consumer<BrokenTableException> broken)
      throws IOException {
    TableStore store = new TableStore(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      table.read(
          new RowSink() {
            private long position;

            @Override
            public void header(List<String> columns, long line) {
              store.columns.addAll(columns);
              store.headerLine = line;
              header.accept(columns);
            }

            @Override
            public void row(long line, List<Shown> cells, Map<Integer, String> problems)
                throws IOException {
              byte[] bytes = Cells.bytes(line, cells, problems, keeps);
              store.add(position);
              out.write(bytes);
              position += bytes.length;
            }
          });
    } catch (BrokenTableException e) {
      broken.accept(e);
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
    return store;
  }

  private void add(long offset) {
    if (rows == offsets.length) {
      offsets = Arrays.copyOf(offsets, rows * 2);
    }
    offsets[rows++] = offset;
  }

  /** Lists the names of the columns. */
  public List<String> columns() {
    return List.copyOf(columns);
  }

  /** Gives where the names of the columns stand, from one. */
  public long headerLine() {
    return headerLine;
  }

  /** Gives how many rows there are. */
  public int size() {
    return rows;
  }

  /**
   * Gives a row.
   *
   * @param number its number, from zero
   * @throws IOException if it cannot be read
   */
  public StoredRow row(int number) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    readFully(length, offsets[number]);
    ByteBuffer bytes = ByteBuffer.allocate(length.flip().getInt());
    readFully(bytes, offsets[number] + Integer.BYTES);
    return Cells.row(number, bytes.flip());
  }

  private void readFully(ByteBuffer target, long from) throws IOException {
    long position = from;
    while (target.hasRemaining()) {
      int count = channel.read(target, position);
      if (count < 0) {
        throw new IOException(file + " was cut while it was read");
      }
      position += count;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}

package io.keyplan.poi.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A zip file that also takes what is compressed already; not thread-safe. */
final class PartZip extends ZipOutputStream {

  private static final int BUFFER = 8192;

  private final PartDeflater deflater;

  PartZip(OutputStream out, int level) {
    super(out, StandardCharsets.UTF_8);
    deflater = new PartDeflater(level);
    def.end();
    def = deflater;
    buf = new byte[BUFFER];
  }

  /**
   * Writes an entry as it is.
   *
   * @param compressed the content as a {@code Deflater} of this level, without a header, gives it
   */
  void write(ZipEntry entry, byte[] content, byte[] compressed) throws IOException {
    putNextEntry(entry);
    deflater.take(compressed, content.length);
    write(content);
    closeEntry();
  }

  /** Gives what it was handed instead of compressing what comes in. */
  private static final class PartDeflater extends Deflater {

    private byte @Nullable [] ready;
    private int written;
    private int length;

    PartDeflater(int level) {
      super(level, true);
    }

    void take(byte[] compressed, int contentLength) {
      ready = compressed;
      written = 0;
      length = contentLength;
    }

    @Override
    public void setInput(byte[] input, int offset, int size) {
      if (ready == null) {
        super.setInput(input, offset, size);
      }
    }

    @Override
    public boolean needsInput() {
      return ready != null || super.needsInput();
    }

    @Override
    public void finish() {
      if (ready == null) {
        super.finish();
      }
    }

    @Override
    public boolean finished() {
      byte[] bytes = ready;
      return bytes == null ? super.finished() : written > 0 && written == bytes.length;
    }

    @Override
    public int deflate(byte[] output, int offset, int size) {
      return deflate(output, offset, size, NO_FLUSH);
    }

    @Override
    public int deflate(byte[] output, int offset, int size, int flush) {
      byte[] bytes = ready;
      if (bytes == null) {
        return super.deflate(output, offset, size, flush);
      }
      int count = Math.min(size, bytes.length - written);
      System.arraycopy(bytes, written, output, offset, count);
      written += count;
      return count;
    }

    @Override
    public long getBytesRead() {
      return ready == null ? super.getBytesRead() : length;
    }

    @Override
    public long getBytesWritten() {
      return ready == null ? super.getBytesWritten() : written;
    }

    @Override
    public void reset() {
      if (ready == null) {
        super.reset();
      } else {
        ready = null;
      }
    }
  }
}

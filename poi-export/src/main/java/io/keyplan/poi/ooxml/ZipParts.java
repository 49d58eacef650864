package io.keyplan.poi.ooxml;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes parts into the zip file of a package so that the same parts give the same bytes. */
public final class ZipParts {

  /** A month after the first time that zip knows, which zones west of Greenwich could miss. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /**
   * Extensions of files that are compressed already: doing it again takes time and saves nothing.
   */
  private static final Set<String> COMPRESSED = Set.of("png", "jpg", "jpeg", "gif", "xlsx");

  /**
   * How hard parts are compressed. Office programs note in their files that they do so super fast
   * (APPNOTE.TXT, 4.4.4); this level takes hardly more time than the lowest, half of the usual one,
   * for files that are larger by 6 to 11 %.
   */
  private static final int LEVEL = 3;

  private static final RepeatedParts REPEATED = new RepeatedParts(LEVEL);

  private ZipParts() {}

  /** Opens a zip file; closing it leaves the stream open, and flushes it. */
  public static ZipOutputStream open(OutputStream out) {
    return new PartZip(new LeftOpen(out), LEVEL);
  }

  /** Writes a part. */
  public static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = entry(name);
    if (COMPRESSED.contains(name.substring(name.lastIndexOf('.') + 1))) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    if (zip instanceof PartZip parts && REPEATED.has(name, content)) {
      parts.write(entry, content, REPEATED.compressed(content));
    } else {
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
    }
  }

  /** Makes the entry of a part that is written straight into the file. */
  static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  /** Frees the zip stream's memory without closing the caller's stream. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}

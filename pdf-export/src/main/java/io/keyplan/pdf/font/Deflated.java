package io.keyplan.pdf.font;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compresses bytes as PDF's FlateDecode filter reads them (ISO 32000-1, 7.4.4). */
public final class Deflated {

  private Deflated() {}

  /**
   * Compresses bytes.
   *
   * @param level from 1, the fastest, to 9, the smallest
   */
  public static byte[] of(byte[] bytes, int level) {
    Deflater deflater = new Deflater(level);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}

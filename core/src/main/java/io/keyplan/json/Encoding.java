package io.keyplan.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file stand for characters: told by the byte order mark, else by where the
 * zeros are, because a plan begins with an ASCII character.
 *
 * @param charset the encoding
 * @param markLength bytes of the byte order mark, to be skipped
 */
record Encoding(Charset charset, int markLength) {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** Tells the encoding from the first bytes, up to four. */
  static Encoding of(byte[] first, int length) {
    int[] b = new int[4];
    for (int i = 0; i < 4; i++) {
      b[i] = i < length ? first[i] & 0xFF : -1;
    }
    if (b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (b[0] == 0 && b[1] == 0) {
      return new Encoding(UTF_32BE, b[2] == 0xFE && b[3] == 0xFF ? 4 : 0);
    }
    if (b[0] == 0xFE && b[1] == 0xFF) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    if (b[0] == 0xFF && b[1] == 0xFE) {
      return b[2] == 0 && b[3] == 0
          ? new Encoding(UTF_32LE, 4)
          : new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (b[0] == 0) {
      return new Encoding(StandardCharsets.UTF_16BE, 0);
    }
    if (b[1] == 0) {
      return new Encoding(b[2] == 0 ? UTF_32LE : StandardCharsets.UTF_16LE, 0);
    }
    return new Encoding(StandardCharsets.UTF_8, 0);
  }
}

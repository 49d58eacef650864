package io.keyplan.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text file is encoded: by its byte order mark, else UTF-16 where every other byte
 * of its beginning is zero, else UTF-8 where all of it is that, else Windows-1252, which is what
 * spreadsheets of Western countries write.
 */
final class TextEncoding {

  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_MARK = 3;
  private static final int BEGINNING = 64;

  private TextEncoding() {}

  /**
   * Opens a file as text, after its byte order mark.
   *
   * @param told how it is encoded where it has no mark; null to find out
   */
  static Reader open(Path file, @Nullable Charset told) throws IOException {
    Charset charset = of(file, told);
    PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), LONGEST_MARK);
    byte[] start = in.readNBytes(LONGEST_MARK);
    int mark = markLength(start);
    in.unread(start, mark, start.length - mark);
    return new InputStreamReader(in, charset);
  }

  private static Charset of(Path file, @Nullable Charset told) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(BEGINNING);
      if (isMark(start, 0xFF, 0xFE)) {
        return StandardCharsets.UTF_16LE;
      } else if (isMark(start, 0xFE, 0xFF)) {
        return StandardCharsets.UTF_16BE;
      } else if (isMark(start, 0xEF, 0xBB, 0xBF)) {
        return StandardCharsets.UTF_8;
      } else if (isWide(start, 1)) {
        return StandardCharsets.UTF_16LE;
      } else if (isWide(start, 0)) {
        return StandardCharsets.UTF_16BE;
      } else if (told != null) {
        return told;
      }
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
  }

  /** Says whether most characters have a zero in one of their bytes, and none in the other. */
  private static boolean isWide(byte[] start, int zero) {
    int zeros = 0;
    for (int i = 0; i + 1 < start.length; i += 2) {
      if (start[i + 1 - zero] == 0) {
        return false;
      }
      zeros += start[i + zero] == 0 ? 1 : 0;
    }
    return zeros * 4 > start.length;
  }

  private static int markLength(byte[] start) {
    if (isMark(start, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return isMark(start, 0xFF, 0xFE) || isMark(start, 0xFE, 0xFF) ? 2 : 0;
  }

  private static boolean isMark(byte[] start, int... mark) {
    if (start.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((start[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer characters = CharBuffer.allocate(CHUNK);
    try (InputStream in = Files.newInputStream(file)) {
      boolean end = false;
      while (!end) {
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        CoderResult result = decoder.decode(bytes, characters, end);
        if (result.isError()) {
          return false;
        }
        characters.clear();
        bytes.compact();
      }
    }
    return true;
  }
}

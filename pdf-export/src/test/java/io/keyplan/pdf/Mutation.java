package io.keyplan.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes files in ways that hurt parsers: words of PDF in wrong places, numbers, lost pieces. */
final class Mutation {

  private static final List<String> WORDS =
      List.of(
          "<<",
          ">>",
          "[",
          "]",
          "(",
          ")",
          "/Kids",
          "/Fields",
          "/T",
          "/V",
          "/Parent",
          "/Length",
          "/Prev",
          "/Root",
          "/Size",
          "/Type",
          "/ObjStm",
          "/XRef",
          "/Filter",
          "/FlateDecode",
          "/Encrypt",
          "/Index",
          "/W",
          "obj",
          "endobj",
          "stream\n",
          "\nendstream",
          "xref",
          "trailer",
          "startxref",
          "%%EOF",
          "%",
          " R",
          " 0 R",
          "1 0 R",
          "5 0 R",
          "null",
          "true",
          "-1",
          "0",
          "4294967296",
          "99999999999",
          "1e9",
          "\\",
          "\\777",
          "<",
          ">",
          "#",
          "\u0000",
          "\n",
          "\r");

  private Mutation() {}

  static byte[] of(byte[] file, Random random) {
    byte[] changed = file;
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      changed = once(changed, random);
    }
    return changed;
  }

  private static byte[] once(byte[] file, Random random) {
    int at = random.nextInt(file.length + 1);
    int end = Math.min(file.length, at + random.nextInt(1 + random.nextInt(40)));
    return switch (random.nextInt(5)) {
      case 0 -> joined(file, at, new byte[0], end);
      case 1 -> joined(file, at, word(random), at);
      case 2 -> joined(file, at, word(random), end);
      case 3 -> joined(file, at, Arrays.copyOfRange(file, at, end), at);
      default -> {
        byte[] copy = file.clone();
        for (int i = at; i < Math.min(end, at + 4); i++) {
          copy[i] = (byte) random.nextInt();
        }
        yield copy;
      }
    };
  }

  private static byte[] word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] file, int at, byte[] middle, int from) {
    byte[] joined = Arrays.copyOf(file, at + middle.length + file.length - from);
    System.arraycopy(middle, 0, joined, at, middle.length);
    System.arraycopy(file, from, joined, at + middle.length, file.length - from);
    return joined;
  }
}

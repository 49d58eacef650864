package io.keyplan.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Keeps the chunks of a PNG that tell how its pixels look (ISO/IEC 15948, clause 11). */
final class BarePng {

  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "cICP", "bKGD",
          "pHYs");

  private static final String PROFILE = "iCCP";
  private static final String PROFILE_NAME = "icc";
  private static final int LONGEST_PROFILE_NAME = 79;

  private static final int MARK = 8;
  private static final int TYPE = 4;
  private static final int LENGTH_AND_TYPE = 8;
  private static final int CHECKSUM = 4;

  private BarePng() {}

  static byte[] of(Bytes bytes) throws UnusablePicture {
    ByteArrayOutputStream bare = new ByteArrayOutputStream(bytes.length());
    bare.write(bytes.content(), 0, MARK);
    int offset = MARK;
    for (String type = ""; !type.equals("IEND"); ) {
      int length = bytes.bigInt(offset);
      long end = (long) offset + LENGTH_AND_TYPE + length + CHECKSUM;
      bytes.at((int) Math.min(end - 1, Integer.MAX_VALUE));
      type = new String(bytes.content(), offset + TYPE, TYPE, StandardCharsets.ISO_8859_1);
      if (KEPT.contains(type)) {
        bare.write(bytes.content(), offset, (int) end - offset);
      } else if (type.equals(PROFILE)) {
        writeProfile(bytes, offset + LENGTH_AND_TYPE, length, bare);
      }
      offset = (int) end;
    }
    return bare.toByteArray();
  }

  /** A profile's name is any text. */
  private static void writeProfile(Bytes bytes, int from, int length, ByteArrayOutputStream bare)
      throws UnusablePicture {
    int name = 0;
    while (bytes.at(from + name) != 0) {
      if (++name > LONGEST_PROFILE_NAME) {
        return;
      }
    }
    byte[] named = (PROFILE + PROFILE_NAME).getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer chunk = ByteBuffer.allocate(named.length + length - name);
    chunk.put(named).put(bytes.content(), from + name, length - name);
    CRC32 checksum = new CRC32();
    checksum.update(chunk.array());
    ByteBuffer whole = ByteBuffer.allocate(TYPE + chunk.capacity() + CHECKSUM);
    whole.putInt(chunk.capacity() - TYPE).put(chunk.array()).putInt((int) checksum.getValue());
    bare.writeBytes(whole.array());
  }
}

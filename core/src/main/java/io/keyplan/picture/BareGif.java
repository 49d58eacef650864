package io.keyplan.picture;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Keeps the blocks of a GIF that tell how its pixels look (GIF89a): no comments and no texts. */
final class BareGif {

  private static final int SCREEN = 13;
  private static final int IMAGE = 0x2C;
  private static final int EXTENSION = 0x21;
  private static final int TRAILER = 0x3B;
  private static final int GRAPHIC_CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;

  /** How often an animation is played. */
  private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

  private static final int APPLICATION_NAME = 3;

  private final Bytes bytes;
  private final ByteArrayOutputStream bare;
  private int offset;

  private BareGif(Bytes bytes) {
    this.bytes = bytes;
    this.bare = new ByteArrayOutputStream(bytes.length());
  }

  static byte[] of(Bytes bytes) throws UnusablePicture {
    return new BareGif(bytes).strip();
  }

  private byte[] strip() throws UnusablePicture {
    copy(SCREEN + colors(bytes.at(10)));
    boolean ended = false;
    while (!ended) {
      int block = bytes.at(offset);
      if (block == IMAGE) {
        copy(10 + colors(bytes.at(offset + 9)) + 1);
        copy(subBlocks(offset) - offset);
      } else if (block == EXTENSION) {
        int end = subBlocks(offset + 2);
        if (isKept(bytes.at(offset + 1))) {
          copy(end - offset);
        }
        offset = end;
      } else if (block == TRAILER) {
        ended = true;
      } else {
        throw new UnusablePicture("is a broken GIF");
      }
    }
    bare.write(TRAILER);
    return bare.toByteArray();
  }

  private boolean isKept(int extension) {
    return extension == GRAPHIC_CONTROL
        || extension == APPLICATION
            && LOOPS.stream().anyMatch(name -> bytes.has(name, offset + APPLICATION_NAME));
  }

  /** Gives the size of a table of colours, as its flags say. */
  private static int colors(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  /** Gives where blocks end that each begin with their length; the last one is empty. */
  private int subBlocks(int from) throws UnusablePicture {
    int at = from;
    for (int length = bytes.at(at); length > 0; length = bytes.at(at)) {
      at += 1 + length;
    }
    return at + 1;
  }

  private void copy(int length) throws UnusablePicture {
    bytes.at(offset + length - 1);
    bare.write(bytes.content(), offset, length);
    offset += length;
  }
}

package io.keyplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Objects;

/**
 * Decodes a file of a limited size. Bytes that stand for nothing end the text only after every
 * character before them was taken, which {@code InputStreamReader} does not promise.
 */
final class DecodedText extends Reader {

  private static final int BUFFER = 8192;

  private final InputStream in;
  private final String encoding;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final int most;
  private long taken;
  private boolean ended;

  DecodedText(InputStream in, int most) throws IOException {
    this.in = in;
    this.most = most;
    byte[] first = in.readNBytes(4);
    Encoding found = Encoding.of(first, first.length);
    taken = first.length;
    encoding = found.charset().name();
    decoder =
        found
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    bytes.clear().put(first).flip().position(found.markLength());
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    CharBuffer characters = CharBuffer.wrap(target, offset, length).slice();
    while (true) {
      CoderResult result = decoder.decode(bytes, characters, ended);
      if (characters.position() > 0) {
        return characters.position();
      }
      if (result.isError()) {
        throw new BrokenText("the bytes here are not " + encoding, null);
      }
      if (result.isOverflow()) {
        return 0;
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void fill() throws IOException {
    if (taken > most) {
      throw new BrokenText("the text is larger than " + most + " bytes", null);
    }
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), (int) allowed());
    if (count < 0) {
      ended = true;
    } else {
      taken += count;
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  /** Takes at most one byte more than the limit, to see that there are more. */
  private long allowed() {
    return Math.min(bytes.remaining(), (long) most + 1 - taken);
  }
}

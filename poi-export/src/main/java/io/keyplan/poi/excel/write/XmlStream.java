package io.keyplan.poi.excel.write;

import io.keyplan.poi.ooxml.XmlBuffer;
import io.keyplan.poi.ooxml.XmlText;
import java.io.IOException;
import java.io.OutputStream;

/** Writes XML straight into a stream, a piece at a time. Lives for one part. */
final class XmlStream {

  private static final int PIECE = 16_384;

  private final OutputStream out;
  private final XmlBuffer pending = new XmlBuffer(PIECE + 1_024);

  XmlStream(OutputStream out) {
    this.out = out;
    pending.append(XmlText.DECLARATION);
  }

  /** Appends markup as it is. */
  XmlStream raw(String markup) {
    pending.append(markup);
    return this;
  }

  XmlStream raw(int number) {
    pending.append(Integer.toString(number));
    return this;
  }

  /** Appends a number, without a fraction where it has none. */
  XmlStream number(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      pending.append(Long.toString((long) number));
    } else {
      pending.append(Double.toString(number));
    }
    return this;
  }

  /** Appends a text, escaped. */
  XmlStream text(String text) {
    pending.text(text);
    return this;
  }

  /** Appends an attribute. */
  XmlStream attribute(String name, String value) {
    pending.append(" ").append(name).append("=\"").value(value).append("\"");
    return this;
  }

  /** Passes on what has been written, once that is worth it. */
  void flushIfLong() throws IOException {
    if (pending.length() >= PIECE) {
      flush();
    }
  }

  void flush() throws IOException {
    pending.drainTo(out);
  }
}

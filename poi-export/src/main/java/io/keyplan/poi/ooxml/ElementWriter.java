package io.keyplan.poi.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML element by element, so that every element is closed and every text escaped: the one
 * way in which parts are written, in memory or, for long ones, straight into a stream.
 *
 * <p>Lives for one part; not thread-safe.
 */
public final class ElementWriter {

  private static final int PART = 8_192;
  private static final int FRAGMENT = 256;
  private static final int PIECE = 16_384;
  private static final int DEPTH = 8;
  private static final String[] NONE = {};

  private final XmlBuffer out;
  private final @Nullable OutputStream stream;

  /** The elements that are open, outermost first; made when there is one. */
  private String[] open = NONE;

  private int depth;

  /** The element whose attributes are being written; empty for none. */
  private String started = "";

  /** Begins a part. */
  public ElementWriter() {
    this(PART, null);
    out.append(XmlText.DECLARATION);
  }

  private ElementWriter(int capacity, @Nullable OutputStream stream) {
    this.out = new XmlBuffer(capacity);
    this.stream = stream;
  }

  /** Begins a part that goes into a stream a piece at a time, by {@link #flushIfLong}. */
  public static ElementWriter into(OutputStream stream) {
    ElementWriter writer = new ElementWriter(PIECE + 1_024, stream);
    writer.out.append(XmlText.DECLARATION);
    return writer;
  }

  /** Begins another part in the room of one whose bytes have been taken. */
  public ElementWriter restart() {
    checkClosed();
    out.clear();
    out.append(XmlText.DECLARATION);
    return this;
  }

  /** Begins elements that are put into a part later, or by other means. */
  public static ElementWriter fragment() {
    return new ElementWriter(FRAGMENT, null);
  }

  /** Writes the elements of a fragment, all of which must be closed. */
  public ElementWriter append(ElementWriter fragment) {
    fragment.checkClosed();
    passOnIfLong();
    out.append(fragment.out);
    return this;
  }

  /** Says whether nothing was written. */
  public boolean isEmpty() {
    return out.length() == 0;
  }

  // Few attributes are by far the most frequent, and then need no array.

  /** Opens an element without attributes. */
  public ElementWriter open(String name) {
    begin(name);
    return opened(name);
  }

  /** Opens an element with an attribute. */
  public ElementWriter open(String name, String attribute, Object value) {
    begin(name);
    add(attribute, value);
    return opened(name);
  }

  /** Opens an element with two attributes. */
  public ElementWriter open(
      String name, String attribute, Object value, String second, Object secondValue) {
    begin(name);
    add(attribute, value);
    add(second, secondValue);
    return opened(name);
  }

  /** Opens an element; attributes come as names and values in turn. */
  public ElementWriter open(String name, Object... attributes) {
    begin(name, attributes);
    return opened(name);
  }

  /** Writes an element without attributes and content. */
  public ElementWriter empty(String name) {
    begin(name);
    out.append("/>");
    return this;
  }

  /** Writes an element without content, with an attribute. */
  public ElementWriter empty(String name, String attribute, Object value) {
    begin(name);
    add(attribute, value);
    out.append("/>");
    return this;
  }

  /** Writes an element without content, with two attributes. */
  public ElementWriter empty(
      String name, String attribute, Object value, String second, Object secondValue) {
    begin(name);
    add(attribute, value);
    add(second, secondValue);
    out.append("/>");
    return this;
  }

  /** Writes an element without content; attributes come as names and values in turn. */
  public ElementWriter empty(String name, Object... attributes) {
    begin(name, attributes);
    out.append("/>");
    return this;
  }

  /** Writes an element without content whose one attribute is called {@code val}. */
  public ElementWriter val(String name, Object value) {
    return empty(name, "val", value);
  }

  /** Begins an element, to which attributes can be added one by one before {@link #inside}. */
  public ElementWriter start(String name, Object... attributes) {
    begin(name, attributes);
    started = name;
    return this;
  }

  /** Adds an attribute to the element that was started. */
  public ElementWriter attribute(String name, String value) {
    out.append(" ").append(name).append("=\"").value(value).append("\"");
    return this;
  }

  /** Adds an attribute to the element that was started. */
  public ElementWriter attribute(String name, int value) {
    out.append(" ").append(name).append("=\"").append(value).append("\"");
    return this;
  }

  /** Adds an attribute that is a name and a number behind it. */
  public ElementWriter attribute(String name, String text, int number) {
    out.append(" ").append(name).append("=\"").append(text).append(number).append("\"");
    return this;
  }

  /** Ends the attributes of the element that was started, and opens it. */
  public ElementWriter inside() {
    String name = started;
    started = "";
    return opened(name);
  }

  /** Ends the element that was started, without content. */
  public ElementWriter end() {
    out.append("/>");
    started = "";
    return this;
  }

  /** Writes an element with a text, without attributes. */
  public ElementWriter text(String name, String text) {
    begin(name);
    return ended(name, text);
  }

  /** Writes an element with a whole number. */
  public ElementWriter number(String name, long number) {
    begin(name);
    out.append(">").append(number).append("</").append(name).append(">");
    return this;
  }

  /** Writes an element with a text; attributes come as names and values in turn. */
  public ElementWriter text(String name, String text, Object... attributes) {
    begin(name, attributes);
    return ended(name, text);
  }

  /** Closes the element opened last, which must be the named one. */
  public ElementWriter close(String name) {
    String last = depth == 0 ? "" : open[--depth];
    if (!last.equals(name)) {
      throw new IllegalStateException("cannot close " + name + " before " + last);
    }
    out.append("</").append(name).append(">");
    return this;
  }

  /** Adds XML that is whole, as it is. */
  public ElementWriter markup(String xml) {
    out.append(xml);
    return this;
  }

  /** Passes on what was written to the stream, once that is worth it. */
  public void flushIfLong() throws IOException {
    if (out.length() >= PIECE) {
      flush();
    }
  }

  /**
   * Passes on what was written to the stream, once that is worth it; what is written into memory
   * stays there.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public void passOnIfLong() {
    if (stream != null && out.length() >= PIECE) {
      try {
        flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Passes on what was written to the stream; every element must be closed. */
  public void finish() throws IOException {
    checkClosed();
    flush();
  }

  private void flush() throws IOException {
    if (stream == null) {
      throw new IllegalStateException("this is written into memory");
    }
    out.drainTo(stream);
  }

  /** Gives what was written, in UTF-8; every element must be closed. */
  public byte[] bytes() {
    checkClosed();
    return out.bytes();
  }

  /** Gives what was written; every element must be closed. */
  public String xml() {
    checkClosed();
    return out.toString();
  }

  private void checkClosed() {
    if (depth > 0 || !started.isEmpty()) {
      List<String> names = Arrays.asList(open).subList(0, depth);
      throw new IllegalStateException("not closed: " + started + names);
    }
  }

  private ElementWriter opened(String name) {
    out.append(">");
    if (depth == open.length) {
      open = Arrays.copyOf(open, Math.max(DEPTH, 2 * depth));
    }
    open[depth++] = name;
    return this;
  }

  private ElementWriter ended(String name, String text) {
    out.append(">").text(text).append("</").append(name).append(">");
    return this;
  }

  private void begin(String name) {
    out.append("<").append(name);
  }

  private void begin(String name, Object... attributes) {
    begin(name);
    for (int i = 0; i < attributes.length; i += 2) {
      add(attributes[i].toString(), attributes[i + 1]);
    }
  }

  private void add(String attribute, Object value) {
    out.append(" ").append(attribute).append("=\"");
    if (value instanceof String text) {
      out.value(text);
    } else if (value instanceof Integer || value instanceof Long) {
      out.append(((Number) value).longValue());
    } else {
      out.value(value.toString());
    }
    out.append("\"");
  }
}

package io.keyplan.poi.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML element by element, so that every element is closed and every text escaped.
 *
 * <p>Lives for one part; not thread-safe.
 */
public final class ElementWriter {

  private static final int PART = 8_192;
  private static final int FRAGMENT = 256;

  private final XmlBuffer out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a part. */
  public ElementWriter() {
    this(PART);
    out.append(XmlText.DECLARATION);
  }

  private ElementWriter(int capacity) {
    out = new XmlBuffer(capacity);
  }

  /** Begins elements that are put into a part later, or by other means. */
  public static ElementWriter fragment() {
    return new ElementWriter(FRAGMENT);
  }

  /** Writes the elements of a fragment, all of which must be closed. */
  public ElementWriter append(ElementWriter fragment) {
    fragment.checkClosed();
    out.append(fragment.out);
    return this;
  }

  /** Says whether nothing was written. */
  public boolean isEmpty() {
    return out.length() == 0;
  }

  /** Opens an element; attributes come as names and values in turn. */
  public ElementWriter open(String name, Object... attributes) {
    start(name, attributes);
    out.append(">");
    open.push(name);
    return this;
  }

  /** Writes an element without content. */
  public ElementWriter empty(String name, Object... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /** Writes an element without content whose one attribute is called {@code val}. */
  public ElementWriter val(String name, Object value) {
    return empty(name, "val", value);
  }

  /** Writes an element with a text. */
  public ElementWriter text(String name, String text, Object... attributes) {
    start(name, attributes);
    out.append(">");
    out.text(text);
    out.append("</").append(name).append(">");
    return this;
  }

  /** Closes the element opened last, which must be the named one. */
  public ElementWriter close(String name) {
    String last = open.pop();
    if (!last.equals(name)) {
      throw new IllegalStateException("cannot close " + name + " before " + last);
    }
    out.append("</").append(name).append(">");
    return this;
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
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
  }

  private void start(String name, Object... attributes) {
    out.append("<").append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(" ").append(attributes[i].toString()).append("=\"");
      out.value(attributes[i + 1].toString()).append("\"");
    }
  }
}

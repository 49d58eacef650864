package io.keyplan.brand;

import java.util.Locale;

/**
 * A file of a brand, in memory. Immutable and thread-safe.
 *
 * <p>A class and not a record, so that the bytes cannot be changed from outside.
 */
public final class BaseFile {

  private final String name;
  private final byte[] content;

  /**
   * Creates a file.
   *
   * @param name its path as the brand file writes it
   * @param content its bytes, copied
   */
  public BaseFile(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  /** Gives the path as the brand file writes it. */
  public String name() {
    return name;
  }

  /** Gives the extension in small letters, without a dot; empty where there is none. */
  public String extension() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Gives a copy of the bytes. */
  public byte[] content() {
    return content.clone();
  }

  /** Gives the number of bytes. */
  public int size() {
    return content.length;
  }

  @Override
  public String toString() {
    return name;
  }
}

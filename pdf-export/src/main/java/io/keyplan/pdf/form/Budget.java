package io.keyplan.pdf.form;

import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;

/**
 * What reading one file may cost; whatever costs more ends the reading.
 *
 * <p>Objects in memory take some fifty times the space that they take in a file, so that a file's
 * size alone bounds nothing. Lives for one file; not thread-safe.
 */
final class Budget {

  /** Files that are in order are read once or twice. */
  private static final int READINGS = 32;

  private static final long SMALL_FILE = 1 << 20;

  /** What is unpacked are dictionaries and texts, a sixteenth of what pictures may take. */
  private static final int STRUCTURE = 16;

  /** Values in an object; those of forms have twelve. */
  private static final int VALUES_OF_OBJECT = 40;

  /** Sections of a file that was saved again and again list the same objects. */
  private static final int SECTIONS = 16;

  /** What a list of objects costs beside its entries, as entries. */
  private static final int SECTION = 64;

  /** What a text costs beside its bytes. */
  private static final int TEXT = 16;

  private final DocumentLimits limits;
  private long toRead;
  private long toUnpack;
  private long values;
  private long objects;
  private long text;
  private int fields;

  Budget(DocumentLimits limits, int length) {
    this.limits = limits;
    this.toRead = READINGS * (length + SMALL_FILE);
    this.toUnpack = limits.unpackedBytes() / STRUCTURE;
    this.values = (long) VALUES_OF_OBJECT * limits.parts();
    this.objects = (long) SECTIONS * limits.parts();
    this.text = limits.unpackedBytes() / STRUCTURE;
    this.fields = limits.values();
  }

  /** Counts bytes that are read from the file. */
  void read(long bytes) {
    toRead -= bytes;
    if (toRead < 0) {
      throw new UnreadableDocumentException(
          Reason.DAMAGED,
          "the file is damaged: its parts refer to each other in such a way that reading it has no"
              + " end",
          null);
    }
  }

  /** Counts bytes that are unpacked. */
  void unpack(long bytes) {
    toUnpack -= bytes;
    if (toUnpack < 0) {
      throw tooLarge(
          "its objects take more than "
              + limits.unpackedBytes() / STRUCTURE
              + " bytes when unpacked");
    }
  }

  /** Counts a value that is made: a number, a name, a list. */
  void value() {
    if (--values < 0) {
      throw tooLarge(
          "its objects hold more than " + (long) VALUES_OF_OBJECT * limits.parts() + " values");
    }
  }

  /** Counts an object that the file, a page or a group of pages lists. */
  void object() {
    if (--objects < 0) {
      throw tooManyObjects();
    }
  }

  /** Counts a list of objects: that of the file, or that of what was appended to it. */
  void section() {
    objects -= SECTION;
    object();
  }

  /** Counts bytes of a name or a value that are made a text. */
  void text(long bytes) {
    text -= bytes + TEXT;
    if (text < 0) {
      throw tooLarge("its values take more than " + limits.unpackedBytes() / STRUCTURE + " bytes");
    }
  }

  /** Counts what the form or a field lists: a field, or a place of one. */
  void field() {
    if (--fields < 0) {
      throw tooLarge("its form has more than " + limits.values() + " fields");
    }
  }

  /** Checks the number of objects. */
  void checkObjects(int number) {
    if (number > limits.parts()) {
      throw tooManyObjects();
    }
  }

  private UnreadableDocumentException tooManyObjects() {
    return tooLarge("it has more than " + limits.parts() + " objects");
  }

  private static UnreadableDocumentException tooLarge(String why) {
    return new UnreadableDocumentException(
        Reason.TOO_LARGE, "the file is too large: " + why + "; a higher limit can be set", null);
  }
}

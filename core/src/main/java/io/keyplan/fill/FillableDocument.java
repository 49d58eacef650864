package io.keyplan.fill;

import io.keyplan.export.Note;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A document that was read once and is filled many times. Immutable and thread-safe. */
public interface FillableDocument {

  /** Lists the mistakes in its tags, in reading order. */
  List<TemplateProblem> problems();

  /**
   * Writes the document filled; the same values give the same bytes.
   *
   * @param values what its tags show
   * @param out where the bytes go; flushed and left open
   * @return what could not be shown as it is
   * @throws IOException if {@code out} fails
   */
  List<Note> fill(FillValues values, OutputStream out) throws IOException;

  /**
   * Writes the document as it was read, with its mistakes as comments in their places.
   *
   * @param out where the bytes go; flushed and left open
   * @throws IOException if {@code out} fails
   * @throws UnsupportedOperationException if the format has no comments
   */
  void comment(OutputStream out) throws IOException;
}

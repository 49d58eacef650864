package io.keyplan.poi.word;

import io.keyplan.export.Format;
import io.keyplan.i18n.Texts;
import io.keyplan.poi.word.read.DocumentReader;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.PlanReader;
import java.util.Objects;

/**
 * Reads Microsoft Word documents: what their content controls show, and the rows of their tables of
 * records.
 *
 * <p>Tracked changes are taken as accepted. Text boxes, headers, footers and notes are read like
 * the text. Immutable and thread-safe.
 */
public final class WordReader implements PlanReader {

  /** Creates the reader. */
  public WordReader() {}

  @Override
  public Format format() {
    return Format.WORD;
  }

  @Override
  public DocumentContent read(byte[] document, DocumentLimits limits) {
    return read(document, limits, Texts.builtIn());
  }

  @Override
  public DocumentContent read(byte[] document, DocumentLimits limits, Texts texts) {
    Objects.requireNonNull(document, "document must not be null");
    Objects.requireNonNull(limits, "limits must not be null");
    return DocumentReader.read(document, limits, texts);
  }
}

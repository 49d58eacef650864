package io.keyplan.pdf;

import io.keyplan.export.Format;
import io.keyplan.fill.FillSections;
import io.keyplan.fill.FillableDocument;
import io.keyplan.fill.TemplateReader;
import io.keyplan.read.DocumentLimits;
import java.util.Objects;

/**
 * Reads PDF forms that a company made itself, to fill the fields that are called by addresses of
 * the plan. Immutable and thread-safe.
 */
public final class PdfTemplateReader implements TemplateReader {

  /** Creates the reader. */
  public PdfTemplateReader() {}

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public FillableDocument read(byte[] file, FillSections sections, DocumentLimits limits) {
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(limits, "limits must not be null");
    return FormTemplate.read(file, limits);
  }
}

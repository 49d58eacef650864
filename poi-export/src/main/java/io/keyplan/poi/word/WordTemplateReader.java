package io.keyplan.poi.word;

import io.keyplan.brand.BaseKind;
import io.keyplan.export.Format;
import io.keyplan.fill.FillSections;
import io.keyplan.fill.FillableDocument;
import io.keyplan.fill.TemplateReader;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.word.fill.WordTemplate;
import io.keyplan.read.DocumentLimits;
import java.util.Objects;

/**
 * Reads Microsoft Word documents that a company made itself, to fill them: tags in their text, and
 * content controls and pictures that are called by addresses of the plan. Immutable and
 * thread-safe.
 */
public final class WordTemplateReader implements TemplateReader {

  /** Creates the reader. */
  public WordTemplateReader() {}

  @Override
  public Format format() {
    return Format.WORD;
  }

  @Override
  public FillableDocument read(byte[] file, FillSections sections, DocumentLimits limits) {
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(limits, "limits must not be null");
    SectionMaker maker =
        new SectionMaker(sections, new WordExporter(), BaseKind.DOCUMENT, file, limits);
    return WordTemplate.read(file, maker, limits);
  }
}

package io.keyplan.poi.powerpoint;

import io.keyplan.brand.BaseKind;
import io.keyplan.export.Format;
import io.keyplan.fill.FillSections;
import io.keyplan.fill.FillableDocument;
import io.keyplan.fill.TemplateReader;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.powerpoint.fill.DeckTemplate;
import io.keyplan.read.DocumentLimits;
import java.util.Objects;

/**
 * Reads Microsoft PowerPoint decks that a company made itself, to fill them: tags in their text,
 * shapes that are called by addresses of the plan, pictures, charts and slides that repeat.
 * Immutable and thread-safe.
 */
public final class PowerPointTemplateReader implements TemplateReader {

  /** Creates the reader. */
  public PowerPointTemplateReader() {}

  @Override
  public Format format() {
    return Format.POWERPOINT;
  }

  @Override
  public FillableDocument read(byte[] file, FillSections sections, DocumentLimits limits) {
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(limits, "limits must not be null");
    SectionMaker maker =
        new SectionMaker(sections, new PowerPointExporter(), BaseKind.PRESENTATION, file, limits);
    return DeckTemplate.read(file, maker, limits);
  }
}

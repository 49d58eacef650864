package io.keyplan.poi.powerpoint;

import io.keyplan.brand.BaseKind;
import io.keyplan.document.Document;
import io.keyplan.export.ExportNotes;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.export.Note;
import io.keyplan.poi.ooxml.PreparedPictures;
import io.keyplan.poi.powerpoint.base.DeckBase;
import io.keyplan.poi.powerpoint.write.DeckFile;
import io.keyplan.slide.Deck;
import io.keyplan.slide.DeckPlanner;
import io.keyplan.slide.SlideBase;
import io.keyplan.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes Microsoft PowerPoint decks.
 *
 * <p>Slides are planned first, with every text measured; then everything is written as PowerPoint's
 * own: placeholders, tables, charts with their workbooks, pictures, connectors glued to shapes.
 * Immutable and thread-safe.
 */
public final class PowerPointExporter implements Exporter {

  /** Creates the exporter. */
  public PowerPointExporter() {}

  @Override
  public Format format() {
    return Format.POWERPOINT;
  }

  @Override
  public ExportReport export(Document document, ExportOptions options, OutputStream out)
      throws IOException {
    Objects.requireNonNull(document, "document must not be null");
    Objects.requireNonNull(options, "options must not be null");
    PreparedPictures pictures = new PreparedPictures();
    Optional<DeckBase> brand = options.base(DeckBase.class);
    SlideBase slides = SlideBase.of(options.brand());
    Deck deck = DeckPlanner.plan(document, picture -> pictures.of(picture).isPresent(), slides);
    ExportNotes brandNotes = new ExportNotes();
    brandNotes.addBrand(options, BaseKind.PRESENTATION);
    List<Note> notes = new ArrayList<>(brandNotes.all());
    notes.addAll(deck.notes());
    Theme theme = options.theme(BaseKind.PRESENTATION);
    new DeckFile(document, deck, theme, brand.orElse(null), pictures, notes).build().write(out);
    return new ExportReport(deck.slides().size(), false, notes);
  }
}

package io.keyplan.testing;

import io.keyplan.document.Document;
import io.keyplan.document.Outline;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.export.Note;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the outline of documents: for tests that need an exporter, whichever. */
public final class OutlineExporter implements Exporter {

  /** The format. */
  public static final Format FORMAT = new Format("txt", "text/plain", "Outline");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public ExportReport export(Document document, ExportOptions options, OutputStream out)
      throws IOException {
    String outline = Outline.of(document);
    List<Note> notes = new ArrayList<>();
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(outline)) {
      notes.add(
          new Note(Note.Severity.WARNING, FieldPath.NONE, "a character that is none became ?"));
    }
    out.write(outline.getBytes(StandardCharsets.UTF_8));
    out.flush();
    return new ExportReport(1, false, notes);
  }
}

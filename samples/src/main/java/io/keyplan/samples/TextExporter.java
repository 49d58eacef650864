package io.keyplan.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.Section;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.export.Note;
import io.keyplan.i18n.Formats;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the values of a document as plain text, and reports the blocks that it leaves out. */
// snippet: exporter
public final class TextExporter implements Exporter {
  private static final Set<String> LEFT_OUT = Set.of("Chart", "Grid", "KeyFigures", "Missing");

  @Override
  public Format format() {
    return new Format("txt", "text/plain", "Plain text");
  }

  @Override
  public ExportReport export(Document document, ExportOptions options, OutputStream out)
      throws IOException {
    List<Note> notes = new ArrayList<>();
    StringBuilder text = new StringBuilder(document.title() + "\n" + document.subject() + "\n");
    text.append(document.confidentiality()).append("\n");
    Formats formats = Formats.of(document.locale());
    document.sections().forEach(section -> write(section, formats, text, notes));
    if (!UTF_8.newEncoder().canEncode(text)) {
      notes.add(new Note(Note.Severity.WARNING, FieldPath.NONE, "a broken character became ?"));
    }
    out.write(text.toString().getBytes(UTF_8));
    out.flush();
    return new ExportReport(1, false, notes);
  }

  private void write(Section section, Formats formats, StringBuilder text, List<Note> notes) {
    text.append("\n").append(section.title()).append(": ").append(section.headline()).append("\n");
    for (Block block : section.blocks()) {
      String kind = block.getClass().getSimpleName();
      if (LEFT_OUT.contains(kind)) {
        String message = "left out in " + section.title() + ": " + kind;
        notes.add(new Note(Note.Severity.ERROR, FieldPath.NONE, message));
      }
      block
          .entries()
          .map(entry -> "- " + formats.format(entry.datum()) + "\n")
          .forEach(text::append);
    }
    section.sections().forEach(part -> write(part, formats, text, notes));
  }
}
// end

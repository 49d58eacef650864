package io.keyplan.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.keyplan.document.Document;
import io.keyplan.document.Section;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.export.Note;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes a document as plain text, and reports the blocks that it leaves out. */
// snippet: exporter
public final class TextExporter implements Exporter {

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
    document.sections().forEach(section -> write(section, document, text, notes));
    if (!UTF_8.newEncoder().canEncode(text)) {
      notes.add(new Note(Note.Severity.WARNING, FieldPath.NONE, "a broken character became ?"));
    }
    out.write(text.toString().getBytes(UTF_8));
    out.flush();
    return new ExportReport(1, false, notes);
  }

  private void write(Section section, Document document, StringBuilder text, List<Note> notes) {
    text.append("\n").append(section.title()).append(": ").append(section.headline()).append("\n");
    TextBlocks blocks = new TextBlocks(section.title(), document, notes);
    section.blocks().forEach(block -> text.append(block.accept(blocks)));
    section.sections().forEach(part -> write(part, document, text, notes));
  }
}
// end

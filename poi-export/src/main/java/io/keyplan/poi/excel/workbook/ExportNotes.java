package io.keyplan.poi.excel.workbook;

import io.keyplan.export.Note;
import io.keyplan.export.Note.Severity;
import io.keyplan.value.FieldPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was not shown as it is. Lives for one export. */
public final class ExportNotes {

  /** More would hide the others, and take memory without end. */
  private static final int MOST = 1_000;

  private final Set<Note> notes = new LinkedHashSet<>();

  public void info(FieldPath path, String message) {
    add(new Note(Severity.INFO, path, message));
  }

  public void changed(FieldPath path, String message) {
    add(new Note(Severity.WARNING, path, message));
  }

  public void lost(FieldPath path, String message) {
    add(new Note(Severity.ERROR, path, message));
  }

  public void add(Note note) {
    if (notes.size() < MOST) {
      notes.add(note);
    }
  }

  public List<Note> all() {
    return List.copyOf(notes);
  }
}

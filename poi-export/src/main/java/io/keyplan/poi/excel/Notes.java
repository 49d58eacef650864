package io.keyplan.poi.excel;

import io.keyplan.export.Note;
import io.keyplan.export.Note.Severity;
import io.keyplan.value.FieldPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was not shown as it is. Lives for one export. */
final class Notes {

  /** More would hide the others, and take memory without end. */
  private static final int MOST = 1_000;

  private final Set<Note> notes = new LinkedHashSet<>();

  void info(FieldPath path, String message) {
    add(new Note(Severity.INFO, path, message));
  }

  void changed(FieldPath path, String message) {
    add(new Note(Severity.WARNING, path, message));
  }

  void lost(FieldPath path, String message) {
    add(new Note(Severity.ERROR, path, message));
  }

  void add(Note note) {
    if (notes.size() < MOST) {
      notes.add(note);
    }
  }

  List<Note> all() {
    return List.copyOf(notes);
  }
}

package io.keyplan.pdf;

import io.keyplan.export.Note;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is told of an export. Lives for one document. */
final class Notes {

  private final Set<Note> notes = new LinkedHashSet<>();

  void info(FieldPath path, String message) {
    notes.add(new Note(Note.Severity.INFO, path, message));
  }

  void changed(FieldPath path, String message) {
    notes.add(new Note(Note.Severity.WARNING, path, message));
  }

  void addAll(List<Note> more) {
    notes.addAll(more);
  }

  List<Note> all() {
    return new ArrayList<>(notes);
  }
}

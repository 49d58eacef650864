package io.keyplan.poi.word.write;

import io.keyplan.export.Note;
import io.keyplan.export.Note.Severity;
import io.keyplan.value.FieldPath;
import io.keyplan.value.XmlCharacters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what was not shown as it is. Lives for one export. */
final class ExportNotes {

  private final Set<Note> notes = new LinkedHashSet<>();

  /** Notes that something is shown differently. */
  void changed(FieldPath path, String message) {
    notes.add(new Note(Severity.WARNING, path, message));
  }

  /** Notes something by which nothing is lost. */
  void info(FieldPath path, String message) {
    notes.add(new Note(Severity.INFO, path, message));
  }

  /** Takes a note. */
  void add(Note note) {
    notes.add(note);
  }

  /** Looks for characters that will be replaced, since XML cannot carry them. */
  void check(FieldPath path, String text) {
    if (XmlCharacters.isDamaged(text)) {
      changed(path, "control characters were replaced with U+FFFD: XML cannot carry them");
    }
  }

  List<Note> all() {
    return List.copyOf(notes);
  }
}

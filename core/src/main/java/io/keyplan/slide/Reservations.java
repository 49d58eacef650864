package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.export.Note;
import io.keyplan.text.Shortening;
import io.keyplan.value.FieldPath;
import io.keyplan.value.XmlCharacters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what a deck does not show as it is. */
final class Reservations {

  private final Set<Note> notes = new LinkedHashSet<>();

  private Reservations() {}

  static List<Note> of(Document document) {
    Reservations reservations = new Reservations();
    document.sections().forEach(reservations::section);
    return List.copyOf(reservations.notes);
  }

  private void section(Section section) {
    section.blocks().forEach(this::block);
    section.sections().forEach(this::section);
  }

  private void block(Block block) {
    block.entries().forEach(entry -> entry(entry, !(block instanceof Prose)));
  }

  private void entry(Entry entry, boolean shortened) {
    String text = text(entry.datum());
    if (XmlCharacters.isDamaged(text)) {
      note(
          entry.path(),
          "control characters were replaced with U+FFFD: documents cannot carry them");
    }
    if (shortened && Shortening.isNeeded(text, Shortening.LONGEST)) {
      note(
          entry.path(),
          "a long text was shortened on its slide; speaker notes, where the format has them, have it all");
    }
  }

  private void note(FieldPath path, String message) {
    notes.add(new Note(Note.Severity.WARNING, path, message));
  }

  private static String text(Datum datum) {
    if (datum instanceof Datum.Words words) {
      return words.text();
    }
    return datum instanceof Datum.Link link ? link.text() : "";
  }
}

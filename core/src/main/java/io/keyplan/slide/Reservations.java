package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.export.Note;
import io.keyplan.text.Shortening;
import io.keyplan.value.FieldPath;
import io.keyplan.value.XmlCharacters;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what a deck does not show as it is. */
final class Reservations {

  private final Set<Note> notes = new LinkedHashSet<>();
  private final Set<String> shortened = new HashSet<>();

  private Reservations() {}

  static List<Note> of(Document document) {
    Reservations reservations = new Reservations();
    document.sections().forEach(reservations::section);
    reservations.title(document);
    return List.copyOf(reservations.notes);
  }

  /** A page of its own that is all of the document cuts its title itself, and says so. */
  private void title(Document document) {
    String subject = document.subject();
    if (document.shape() != DocumentShape.ONE_PAGE
        && !shortened.contains(subject)
        && Shortening.isNeeded(subject, CoverSlide.LONGEST_NAME)) {
      note(FieldPath.NONE, "the title was shortened: it has " + subject.length() + " characters");
    }
  }

  private void section(Section section) {
    section.blocks().forEach(this::block);
    section.sections().forEach(this::section);
  }

  private void block(Block block) {
    block.entries().forEach(entry -> entry(entry, !(block instanceof Prose)));
  }

  private void entry(Entry entry, boolean cut) {
    String text = text(entry.datum());
    if (XmlCharacters.isDamaged(text)) {
      note(
          entry.path(),
          "control characters were replaced with U+FFFD: documents cannot carry them");
    }
    if (cut && Shortening.isNeeded(text, Shortening.LONGEST)) {
      shortened.add(text);
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

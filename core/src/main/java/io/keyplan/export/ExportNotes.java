package io.keyplan.export;

import io.keyplan.brand.BaseKind;
import io.keyplan.brand.BrandNote;
import io.keyplan.export.Note.Severity;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what an export does not show as it is: every note once, and of very many the first 1,000
 * with how many more there are, for nobody reads them and they take memory. Lives for one export;
 * not thread-safe.
 */
public final class ExportNotes {

  private static final int MOST = 1_000;

  private final Set<Note> notes = new LinkedHashSet<>();
  private int omitted;

  /** Starts without notes. */
  public ExportNotes() {}

  /**
   * Notes something by which nothing is lost.
   *
   * @param path address of what it is about; none for the document
   */
  public void info(FieldPath path, String message) {
    add(new Note(Severity.INFO, path, message));
  }

  /**
   * Notes that something is shown differently.
   *
   * @param path address of what it is about; none for the document
   */
  public void changed(FieldPath path, String message) {
    add(new Note(Severity.WARNING, path, message));
  }

  /**
   * Notes that something is not shown.
   *
   * @param path address of what it is about; none for the document
   */
  public void lost(FieldPath path, String message) {
    add(new Note(Severity.ERROR, path, message));
  }

  /** Takes a note. */
  public void add(Note note) {
    if (notes.size() < MOST) {
      notes.add(note);
    } else if (!notes.contains(note)) {
      omitted++;
    }
  }

  /** Takes notes. */
  public void addAll(Collection<Note> more) {
    more.forEach(this::add);
  }

  /** Takes what a brand does not give as it should to documents that are made with a base of it. */
  public void addBrand(ExportOptions options, BaseKind kind) {
    for (BrandNote note : options.brand().map(brand -> brand.notes(kind)).orElse(List.of())) {
      if (note.fallback()) {
        changed(FieldPath.NONE, note.message());
      } else {
        info(FieldPath.NONE, note.message());
      }
    }
  }

  /** Lists the notes in the order in which they came. */
  public List<Note> all() {
    List<Note> all = new ArrayList<>(notes);
    if (omitted > 0) {
      all.add(new Note(Severity.WARNING, FieldPath.NONE, "and " + omitted + " more notes"));
    }
    return List.copyOf(all);
  }
}

package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Entry.Mark;
import io.keyplan.document.Input;
import io.keyplan.document.Table.Align;
import io.keyplan.drawing.Prompts;
import io.keyplan.export.Note;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import io.keyplan.report.part.TextRole;
import io.keyplan.text.Shortening;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns entries into text, or into places to write. Lives for one plan. */
final class EntryTexts {

  private final Document document;
  private final ReportStyle style;
  private final Messages messages;
  private final Formats formats;
  private final Prompts prompts;
  private final PlacePrompts places;
  private final Set<Note> notes = new LinkedHashSet<>();

  EntryTexts(Document document, ReportStyle style) {
    this.document = document;
    this.style = style;
    this.messages = Messages.of(document);
    this.formats = Formats.of(document);
    this.prompts = new Prompts(document.variant());
    this.places = new PlacePrompts(document.variant(), messages, prompts);
  }

  Formats formats() {
    return formats;
  }

  Messages messages() {
    return messages;
  }

  /** Says whether the document is to be filled in. */
  boolean isForm() {
    return document.variant().isForm();
  }

  /** Says whether the document is to be filled in, and places to write are boxes of their own. */
  boolean hasBoxes() {
    return isForm() && !style.inline();
  }

  /** Says whether an entry has anything to show, or to fill in. */
  boolean shows(Entry entry) {
    return !entry.isBlank() || isForm() && entry.isEditable();
  }

  /** Says whether an entry is a place to write that is a box of its own. */
  boolean isOpen(Entry entry) {
    return hasBoxes()
        && entry.isBlank()
        && entry.isEditable()
        && entry.input().kind() != Input.Kind.NONE
        && entry.input().kind() != Input.Kind.PICTURE;
  }

  /** Says whether an entry is a place to write among words. */
  private boolean isInline(Entry entry) {
    return style.inline() && entry.isBlank() && entry.isEditable();
  }

  /** Says whether an entry has anything to show, to fill in, or to be written where it stands. */
  boolean keepsItsPlace(Entry entry) {
    return shows(entry) || isInline(entry);
  }

  /** Says whether there is nothing to show of an entry, not even that it is missing. */
  boolean isSilent(Entry entry) {
    return entry.isBlank() && !isInline(entry) && missing(entry).isEmpty();
  }

  /** Gives what is shown of an entry. */
  String text(Entry entry) {
    return formats.format(entry.datum());
  }

  /** Gives what is said of a value that should be there and is not; empty for nothing. */
  private String missing(Entry entry) {
    return entry.isBlank() && !isForm() ? entry.input().prompt() : "";
  }

  /** Gives an entry as pieces of text. */
  List<TextPiece> pieces(Entry entry, Naming naming) {
    return pieces(entry, text(entry), naming);
  }

  /** Gives an entry as pieces of text, an amount in thousands or millions. */
  List<TextPiece> compact(Entry entry, Naming naming) {
    return pieces(entry, formats.compact(entry.datum()), naming);
  }

  private List<TextPiece> pieces(Entry entry, String text, Naming naming) {
    if (isInline(entry)) {
      return List.of(piece(prompt(entry, naming), Look.PLACE, Tone.NEUTRAL, entry, naming, ""));
    }
    String missing = missing(entry);
    if (!missing.isEmpty()) {
      return List.of(piece(missing, Look.MISSING, Tone.NEUTRAL, entry, naming, ""));
    }
    List<TextPiece> pieces = new ArrayList<>(2);
    boolean late = entry.mark() == Mark.OVERDUE;
    String link = late ? "" : entry.datum().uri();
    Look look = late ? Look.STRONG_TONED : link.isEmpty() ? Look.PLAIN : Look.PRIMARY;
    Tone tone = late ? Tone.NEGATIVE : Tone.NEUTRAL;
    pieces.add(piece(text, look, tone, entry, naming, link));
    if (!text.isEmpty()) {
      addMark(pieces, entry.mark());
    }
    return pieces;
  }

  /**
   * Gives what says of which field a value is.
   *
   * @param end what stands between it and the value
   */
  TextPiece label(String label, String end) {
    String text = messages.text("word.labelColon", label) + end;
    return TextPiece.words(text, Look.QUIET, Tone.NEUTRAL);
  }

  private TextPiece piece(
      String text, Look look, Tone tone, Entry entry, Naming naming, String link) {
    return new TextPiece(text, look, tone, entry, prompt(entry, naming), link);
  }

  private String prompt(Entry entry, Naming naming) {
    return style.inline() && entry.isEditable() ? places.of(entry, naming) : "";
  }

  private void addMark(List<TextPiece> pieces, Mark mark) {
    switch (mark) {
      case OVERDUE ->
          pieces.add(
              TextPiece.words(
                  "\n" + messages.text("word.overdue"), Look.STRONG_TONED, Tone.NEGATIVE));
      case ASSUMED, UNKNOWN ->
          pieces.add(TextPiece.words(messages.assumedMark(), Look.TONED, Tone.WARNING));
      case NONE -> {}
    }
  }

  /** Gives an entry as a label on a tint. */
  List<TextPiece> pill(Entry entry, Naming naming) {
    if (entry.isBlank() || entry.mark() == Mark.OVERDUE) {
      return pieces(entry, naming);
    }
    Tone tone = entry.datum() instanceof Datum.State state ? state.tone() : Tone.NEUTRAL;
    List<TextPiece> pieces = new ArrayList<>(2);
    pieces.add(piece(text(entry), Look.PILL, tone, entry, naming, ""));
    addMark(pieces, entry.mark());
    return pieces;
  }

  /** Gives a choice as a letter; what can be chosen for it is letters, too. */
  TextPiece letter(String letter, Look look, Tone tone, Entry entry) {
    return piece(letter, look, tone, entry, Naming.PLACE, "");
  }

  /** Makes an entry: a paragraph, a place to write, or nothing. */
  ReportPart part(TextRole role, Entry entry, Naming naming, Align align) {
    if (isOpen(entry)) {
      return new PlacePart(entry, role, align, style.place(role));
    }
    return isSilent(entry) ? ColumnPart.EMPTY : new TextPart(role, pieces(entry, naming), align);
  }

  /** Makes an entry that has its label beside it, and begins where reading begins. */
  ReportPart part(TextRole role, Entry entry) {
    return part(role, entry, Naming.LABEL, Align.START);
  }

  /**
   * Makes an entry that has no label beside it: where places cannot say what belongs there, a text
   * below does.
   */
  ReportPart named(TextRole role, Entry entry, Align align) {
    ReportPart part = part(role, entry, Naming.NOTHING, align);
    String caption = caption(entry);
    return caption.isEmpty() || !isOpen(entry)
        ? part
        : new ColumnPart.Builder()
            .add(part, 0)
            .add(TextPart.of(TextRole.HINT, caption), style.gaps().hint())
            .build();
  }

  /**
   * Makes an entry a title. One that is longer than any title is cut; it names no field, since the
   * text that a reader would edit there is not the value.
   */
  ReportPart title(TextRole role, Entry entry) {
    String whole = text(entry);
    return Shortening.isNeeded(whole, Shortening.LONGEST)
        ? TextPart.of(role, title(whole, entry.path()))
        : part(role, entry);
  }

  /** Gives a text as a title has room for it, and notes where that is not all. */
  String title(String whole, FieldPath path) {
    String shown = Shortening.of(whole, Shortening.LONGEST);
    if (!shown.equals(whole)) {
      note(path, "the title was shortened: it has " + whole.length() + " characters");
    }
    return shown;
  }

  /** Gives what says what belongs into a place that has no label; empty where that says it. */
  String caption(Entry entry) {
    String hint = hint(entry);
    return hint.isEmpty() && !style.inline() ? entry.input().label() : hint;
  }

  /** Makes an entry of a list, in which it is said once what belongs into a place. */
  ReportPart listed(TextRole role, Entry entry, boolean first) {
    return first ? named(role, entry, Align.START) : part(role, entry, Naming.NOTHING, Align.START);
  }

  /**
   * Gives what is to be written into a place; empty for nothing, in forms without prompts, where it
   * was said before, and in formats whose places say it themselves.
   */
  String hint(Entry entry) {
    return isOpen(entry) ? prompts.of(entry) : "";
  }

  /** Notes that something is not shown as it is; once, however often it is said. */
  void note(FieldPath path, String message) {
    notes.add(new Note(Note.Severity.WARNING, path, message));
  }

  /** Notes how something is shown; once, however often it is said. */
  void inform(String message) {
    notes.add(new Note(Note.Severity.INFO, FieldPath.NONE, message));
  }

  /** Lists what is not shown as it is. */
  List<Note> notes() {
    return List.copyOf(notes);
  }
}

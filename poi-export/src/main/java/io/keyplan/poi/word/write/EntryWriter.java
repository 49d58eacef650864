package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Entry.Mark;
import io.keyplan.export.ExportNotes;
import io.keyplan.poi.word.names.WordText;
import io.keyplan.poi.word.plan.EntryTexts;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.write.ControlKinds.Kind;
import io.keyplan.poi.word.xml.Control;
import io.keyplan.poi.word.xml.FieldBinding;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.read.Shown;
import io.keyplan.read.TraceRecorder;
import io.keyplan.value.Tone;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts entries into paragraphs: as content controls where they can be edited, else as text. Lives
 * for one export.
 */
final class EntryWriter {

  private final EntryTexts texts;
  private final ControlKinds kinds;
  private final Controls controls;
  private final Prompts prompts;
  private final FieldStore fields;
  private final Relationships relationships;
  private final TraceRecorder trace;
  private final ExportNotes notes;
  private boolean marked;
  private boolean explained;

  EntryWriter(
      EntryTexts texts,
      Controls controls,
      Prompts prompts,
      FieldStore fields,
      Relationships relationships,
      TraceRecorder trace,
      ExportNotes notes) {
    this.texts = texts;
    this.kinds = new ControlKinds(texts.formats());
    this.controls = controls;
    this.prompts = prompts;
    this.fields = fields;
    this.relationships = relationships;
    this.trace = trace;
    this.notes = notes;
  }

  /** How an entry looks. */
  enum Look {
    /** As the paragraph does. */
    PLAIN,
    /** As a label on a tint. */
    PILL
  }

  /** Appends an entry to a paragraph, with its label beside it. */
  void append(Paragraph paragraph, Entry entry, Look look) {
    append(paragraph, entry, look, Place.LABELLED);
  }

  /** Appends an entry to a paragraph. */
  void append(Paragraph paragraph, Entry entry, Look look, Place place) {
    append(paragraph, entry, texts.text(entry), look, place);
  }

  /** Appends an entry whose value has been put into words already. */
  void append(Paragraph paragraph, Entry entry, String value, Look look, Place place) {
    append(paragraph, entry, look, place, kinds.of(entry, value));
  }

  /** Appends an entry with its amount in thousands or millions. */
  void appendCompact(Paragraph paragraph, Entry entry) {
    Kind kind = kinds.of(entry, texts.formats().compact(entry.datum()));
    append(paragraph, entry, Look.PLAIN, Place.LABELLED, kind);
  }

  /**
   * Appends a choice as a letter.
   *
   * @param letters letters by the choice's code
   */
  void appendLetter(Paragraph paragraph, Entry entry, Map<String, String> letters) {
    append(paragraph, entry, Look.PLAIN, Place.CELL, kinds.ofLetter(entry, letters));
  }

  private void append(Paragraph paragraph, Entry entry, Look look, Place place, Kind kind) {
    DamagedText.check(notes, entry.path(), kind.text());
    trace(entry, kind);
    String style = style(entry, look);
    boolean pill = look == Look.PILL && !entry.isBlank();
    if (pill) {
      paragraph.run(style, "\u00A0");
    }
    if (entry.isEditable()) {
      control(paragraph, entry, kind, style, place);
    } else if (!entry.isBlank()) {
      content(paragraph, entry, kind, style);
    }
    if (pill) {
      paragraph.run(style, "\u00A0");
    }
    mark(paragraph, entry);
  }

  private void trace(Entry entry, Kind kind) {
    Shown shown = entry.isBlank() ? Shown.BLANK : new Shown.Text(WordText.asRead(kind.text()));
    trace.value(entry.path(), shown);
  }

  private static String style(Entry entry, Look look) {
    if (entry.mark() == Mark.OVERDUE) {
      return Styles.tone(Tone.NEGATIVE);
    }
    if (look == Look.PILL && !entry.isBlank()) {
      return Styles.pill(entry.datum() instanceof Datum.State state ? state.tone() : Tone.NEUTRAL);
    }
    return entry.datum() instanceof Datum.Link ? "Hyperlink" : "";
  }

  private void control(Paragraph paragraph, Entry entry, Kind kind, String style, Place place) {
    String prompt = texts.prompt(entry, place);
    Control control =
        controls
            .control(entry.path().text(), entry.input().label(), style)
            .placeholder(prompts.name(prompt), entry.isBlank())
            .binding(binding(entry, kind, place))
            .kind(kind.element());
    paragraph.control(
        control,
        () -> {
          if (entry.isBlank()) {
            paragraph.run("PlaceholderText", prompt);
          } else {
            content(paragraph, entry, kind, style);
          }
        });
  }

  private @Nullable FieldBinding binding(Entry entry, Kind kind, Place place) {
    return ControlKinds.isRich(entry)
        ? null
        : fields.bind(entry.path(), kind.value(), place == Place.CELL_OF_LIST);
  }

  /** Adds the text of an entry, as a link where it leads somewhere. */
  private void content(Paragraph paragraph, Entry entry, Kind kind, String style) {
    if (entry.datum().uri().isEmpty()) {
      paragraph.run(style, kind.text());
    } else {
      paragraph.link(relationships.link(entry.datum().uri()), style, kind.text());
    }
  }

  private void mark(Paragraph paragraph, Entry entry) {
    if (entry.isBlank()) {
      return;
    }
    switch (entry.mark()) {
      case OVERDUE ->
          paragraph.run(Styles.tone(Tone.NEGATIVE), "\n" + texts.messages().text("word.overdue"));
      case ASSUMED, UNKNOWN -> {
        marked = true;
        paragraph.run(Styles.tone(Tone.WARNING), texts.sign(entry.mark()));
      }
      case NONE -> {}
    }
  }

  /** Says once in a document, as soon as it is so, that a sign was written to be explained. */
  boolean mustExplainMark() {
    boolean now = marked && !explained;
    explained |= now;
    return now;
  }
}

package io.keyplan.poi.word.write;

import io.keyplan.document.Entry;
import io.keyplan.export.ExportNotes;
import io.keyplan.poi.word.names.WordText;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.RoleStyles;
import io.keyplan.poi.word.write.ControlKinds.Kind;
import io.keyplan.poi.word.xml.Control;
import io.keyplan.poi.word.xml.FieldBinding;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.read.Shown;
import io.keyplan.read.TraceRecorder;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import org.jspecify.annotations.Nullable;

/**
 * Writes paragraphs: values that can be edited as content controls, the rest as text. Lives for one
 * export.
 */
final class ParagraphWriter {

  /** Stands at either side of a label on a tint. */
  private static final String SPACE = "\u00A0";

  private static final String PLACEHOLDER = "PlaceholderText";

  private final ControlKinds kinds;
  private final Controls controls;
  private final PromptBlocks prompts;
  private final FieldStore fields;
  private final Relationships relationships;
  private final TraceRecorder trace;
  private final ExportNotes notes;

  ParagraphWriter(
      ControlKinds kinds,
      Controls controls,
      PromptBlocks prompts,
      FieldStore fields,
      Relationships relationships,
      TraceRecorder trace,
      ExportNotes notes) {
    this.kinds = kinds;
    this.controls = controls;
    this.prompts = prompts;
    this.fields = fields;
    this.relationships = relationships;
    this.trace = trace;
    this.notes = notes;
  }

  /** Writes a paragraph in the style of its role. */
  Paragraph write(TextPart part) {
    return write(part, RoleStyles.of(part.role(), part.align()));
  }

  /** Writes a paragraph in a style. */
  Paragraph write(TextPart part, ParagraphStyle style) {
    Paragraph paragraph = new Paragraph(style);
    append(paragraph, part);
    return paragraph;
  }

  /** Appends what stands in a paragraph to another. */
  void append(Paragraph paragraph, TextPart part) {
    part.pieces().forEach(piece -> append(paragraph, piece));
  }

  /** Appends a piece of text. */
  void append(Paragraph paragraph, TextPiece piece) {
    String style = style(piece);
    boolean pill = piece.look() == Look.PILL;
    if (pill) {
      paragraph.run(style, SPACE);
    }
    DamagedText.check(notes, piece.entry().path(), piece.text());
    if (piece.entry().isEditable()) {
      control(paragraph, piece, style);
    } else {
      content(paragraph, piece, style, piece.text());
    }
    if (pill) {
      paragraph.run(style, SPACE);
    }
  }

  /** Says in the document's records what characters of a text cannot be written. */
  void check(String text) {
    DamagedText.check(notes, Entry.EMPTY.path(), text);
  }

  private void control(Paragraph paragraph, TextPiece piece, String style) {
    Entry entry = piece.entry();
    Kind kind = noted(piece, entry);
    Control control =
        controls
            .control(entry.path().text(), entry.input().label(), entry.isBlank() ? "" : style)
            .placeholder(prompts.name(piece.prompt()), entry.isBlank())
            .binding(binding(entry, kind))
            .kind(kind.element());
    paragraph.control(
        control,
        () -> {
          if (entry.isBlank()) {
            paragraph.run(PLACEHOLDER, piece.prompt());
          } else {
            content(paragraph, piece, style, kind.text());
          }
        });
  }

  /**
   * Notes what a text says of a field that it is not the control of.
   *
   * @param piece the text
   * @param entry the field
   */
  void note(TextPiece piece, Entry entry) {
    if (entry.isEditable()) {
      noted(piece, entry);
    }
  }

  private Kind noted(TextPiece piece, Entry entry) {
    Kind kind = kinds.of(entry, entry.isBlank() ? "" : piece.text());
    trace.value(
        entry.path(), entry.isBlank() ? Shown.BLANK : new Shown.Text(WordText.asRead(kind.text())));
    return kind;
  }

  private @Nullable FieldBinding binding(Entry entry, Kind kind) {
    return ControlKinds.isRich(entry) ? null : fields.bind(entry.path(), kind.value());
  }

  /** Adds a text, as a link where it leads somewhere. */
  private void content(Paragraph paragraph, TextPiece piece, String style, String text) {
    if (piece.link().isEmpty()) {
      paragraph.run(style, text);
    } else {
      paragraph.link(relationships.link(piece.link()), style, text);
    }
  }

  private static String style(TextPiece piece) {
    return switch (piece.look()) {
      case PLAIN -> "";
      case PILL -> Styles.pill(piece.tone());
      case TONED, STRONG_TONED -> Styles.tone(piece.tone());
      case MISSING, PLACE -> PLACEHOLDER;
      case QUIET -> "Detail";
      case FAINT_TONED -> "SwotLetter";
      case PRIMARY -> piece.link().isEmpty() ? "" : "Hyperlink";
      case ACCENT -> "TodayMark";
    };
  }
}

package io.keyplan.poi.word;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Entry.Mark;
import io.keyplan.document.Input;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.word.ControlKinds.Kind;
import io.keyplan.read.Shown;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.CTDataBinding;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.jspecify.annotations.Nullable;

/**
 * Puts entries into paragraphs: as content controls where they can be edited, else as text. Lives
 * for one export.
 */
final class EntryWriter {

  /** An empty place that must not show in print, since it is not, or will be, filled by hand. */
  private static final String NOTHING = "\u00A0\u00A0\u00A0\u00A0";

  private final WordContext context;
  private final Formats formats;
  private final Messages messages;
  private final ControlKinds kinds;
  private boolean marked;
  private boolean explained;

  EntryWriter(WordContext context) {
    this.context = context;
    this.formats = context.formats();
    this.messages = context.messages();
    this.kinds = new ControlKinds(formats);
  }

  /** How an entry looks. */
  enum Look {
    /** As the paragraph does. */
    PLAIN,
    /** As a label on a tint. */
    PILL
  }

  /** What tells the reader what belongs into an empty place. */
  enum Place {
    /** A label beside it. */
    LABELLED,
    /** Nothing else. */
    UNLABELLED,
    /** The heading of its column, or the like. */
    CELL,
    /** The same, in a row that can be repeated. */
    CELL_OF_LIST
  }

  /** Appends an entry to a paragraph, with its label beside it. */
  void append(P paragraph, Entry entry, Look look) {
    append(paragraph, entry, look, Place.LABELLED);
  }

  /** Appends an entry to a paragraph. */
  void append(P paragraph, Entry entry, Look look, Place place) {
    append(paragraph, entry, look, place, kinds.of(entry, formats.format(entry.datum())));
  }

  /** Appends an entry with its amount in thousands or millions. */
  void appendCompact(P paragraph, Entry entry) {
    Kind kind = kinds.of(entry, formats.compact(entry.datum()));
    append(paragraph, entry, Look.PLAIN, Place.LABELLED, kind);
  }

  /** Gives the text that is shown for an entry with its amount in thousands or millions. */
  String compact(Entry entry) {
    return entry.isBlank()
        ? prompt(entry, Place.LABELLED)
        : formats.compact(entry.datum()) + sign(entry.mark());
  }

  /**
   * Appends a choice as a letter.
   *
   * @param letters letters by the choice's code
   */
  void appendLetter(P paragraph, Entry entry, Map<String, String> letters) {
    append(paragraph, entry, Look.PLAIN, Place.CELL, kinds.ofLetter(entry, letters));
  }

  private void append(P paragraph, Entry entry, Look look, Place place, Kind kind) {
    context.notes().check(entry.path(), kind.text());
    trace(entry, kind);
    String style = style(entry, look);
    List<Object> runs = new ArrayList<>();
    boolean pill = look == Look.PILL && !entry.isBlank();
    if (pill) {
      runs.add(Wml.run(style, "\u00A0"));
    }
    if (entry.isEditable()) {
      runs.add(control(entry, kind, style, place));
    } else if (!entry.isBlank()) {
      runs.add(content(entry, kind, style));
    }
    if (pill) {
      runs.add(Wml.run(style, "\u00A0"));
    }
    paragraph.getContent().addAll(runs);
    mark(paragraph, entry);
  }

  private void trace(Entry entry, Kind kind) {
    Shown shown = entry.isBlank() ? Shown.BLANK : new Shown.Text(WordText.asRead(kind.text()));
    context.trace().value(entry.path(), shown);
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

  private Object control(Entry entry, Kind kind, String style, Place place) {
    FieldPath path = entry.path();
    String prompt = prompt(entry, place);
    return context
        .controls()
        .control(path.text(), entry.input().label())
        .style(style)
        .placeholder(context.prompts().name(prompt), entry.isBlank())
        .binding(binding(entry, kind, place))
        .add(kind.element())
        .around(entry.isBlank() ? Wml.run("PlaceholderText", prompt) : content(entry, kind, style));
  }

  private @Nullable CTDataBinding binding(Entry entry, Kind kind, Place place) {
    return ControlKinds.isRich(entry)
        ? null
        : context.fields().bind(entry.path(), kind.value(), place == Place.CELL_OF_LIST);
  }

  /** Gives the text that stands in the place of a value that is missing. */
  String prompt(Entry entry, Place place) {
    Variant variant = context.document().variant();
    Input input = entry.input();
    if (!input.prompt().isEmpty()) {
      return input.prompt();
    }
    if (place == Place.UNLABELLED && variant.isForm() && !input.label().isEmpty()) {
      return input.label();
    }
    if (entry.isBlank() && (!variant.isForm() || place != Place.LABELLED)) {
      return NOTHING;
    }
    return switch (input.kind()) {
      case DATE -> messages.text("word.chooseDate");
      case CHOICE, COMBO, SCORE, FLAG ->
          messages.text(
              input.choices().isEmpty() && input.kind() == Input.Kind.COMBO
                  ? "word.clickToFill"
                  : "word.chooseItem");
      default -> messages.text("word.clickToFill");
    };
  }

  /** Makes the text of an entry, as a link where it leads somewhere. */
  private Object content(Entry entry, Kind kind, String style) {
    R run = Wml.run(style, kind.text());
    if (!(entry.datum() instanceof Datum.Link link)) {
      return run;
    }
    if (!Links.isSafe(link.uri())) {
      context
          .notes()
          .changed(entry.path(), "the link to " + link.uri() + " is shown as text: not a web link");
      return run;
    }
    P.Hyperlink hyperlink = new P.Hyperlink();
    hyperlink.setId(context.parts().link(WordContext.MAIN_PART, "hyperlink", link.uri()));
    hyperlink.setHistory(true);
    hyperlink.getContent().add(run);
    return Wml.element("hyperlink", hyperlink);
  }

  private void mark(P paragraph, Entry entry) {
    if (entry.isBlank()) {
      return;
    }
    switch (entry.mark()) {
      case OVERDUE ->
          paragraph
              .getContent()
              .add(Wml.run(Styles.tone(Tone.NEGATIVE), "\n" + messages.text("word.overdue")));
      case ASSUMED, UNKNOWN -> {
        marked = true;
        paragraph.getContent().add(Wml.run(Styles.tone(Tone.WARNING), sign(entry.mark())));
      }
      case NONE -> {}
    }
  }

  private String sign(Mark mark) {
    return mark == Mark.ASSUMED || mark == Mark.UNKNOWN
        ? "\u00A0" + messages.text("word.assumedSymbol")
        : "";
  }

  /** Says once in a document, as soon as it is so, that a sign was written to be explained. */
  boolean mustExplainMark() {
    boolean now = marked && !explained;
    explained |= now;
    return now;
  }

  /** Says whether an entry has anything to show, or to fill. */
  boolean shows(Entry entry) {
    return !entry.isBlank() || context.document().variant().isForm() && entry.isEditable();
  }
}

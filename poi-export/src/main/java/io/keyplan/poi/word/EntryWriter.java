package io.keyplan.poi.word;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Entry.Mark;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.word.ControlKinds.Kind;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.P;

/**
 * Puts entries into paragraphs: as content controls where they can be edited, else as text. Lives
 * for one export.
 */
final class EntryWriter {

  /** The empty place of a document that is not a form: it must not show in print. */
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
    PLAIN(""),
    /** Bold. */
    STRONG("Strong"),
    /** As a label on a tint. */
    PILL("");

    private final String style;

    Look(String style) {
      this.style = style;
    }
  }

  /** Appends an entry to a paragraph. */
  void append(P paragraph, Entry entry, Look look) {
    append(paragraph, entry, look, kinds.of(entry, formats.format(entry.datum())), false);
  }

  /** Appends an entry to a paragraph of a row that can be repeated. */
  void appendInRow(P paragraph, Entry entry, Look look) {
    append(paragraph, entry, look, kinds.of(entry, formats.format(entry.datum())), true);
  }

  /** Appends an entry with its amount in thousands or millions. */
  void appendCompact(P paragraph, Entry entry) {
    append(paragraph, entry, Look.PLAIN, kinds.of(entry, formats.compact(entry.datum())), false);
  }

  /**
   * Appends a choice as a letter.
   *
   * @param letters letters by the choice's code
   */
  void appendLetter(P paragraph, Entry entry, Map<String, String> letters) {
    append(paragraph, entry, Look.PLAIN, kinds.ofLetter(entry, letters), false);
  }

  private void append(P paragraph, Entry entry, Look look, Kind kind, boolean inRow) {
    context.notes().check(entry.path(), kind.text());
    String style = style(entry, look);
    List<Object> runs = new ArrayList<>();
    boolean pill = look == Look.PILL && !entry.isBlank();
    if (pill) {
      runs.add(Wml.run(style, "\u00A0"));
    }
    if (entry.isEditable()) {
      runs.add(control(entry, kind, style, inRow));
    } else if (!entry.isBlank()) {
      runs.add(Wml.run(style, kind.text()));
    }
    if (pill) {
      runs.add(Wml.run(style, "\u00A0"));
    }
    paragraph.getContent().addAll(linked(entry, runs));
    mark(paragraph, entry);
  }

  private static String style(Entry entry, Look look) {
    if (entry.mark() == Mark.OVERDUE) {
      return Styles.tone(Tone.NEGATIVE);
    }
    if (look == Look.PILL && !entry.isBlank()) {
      return Styles.pill(entry.datum() instanceof Datum.State state ? state.tone() : Tone.NEUTRAL);
    }
    return entry.datum() instanceof Datum.Link ? "Hyperlink" : look.style;
  }

  private Object control(Entry entry, Kind kind, String style, boolean inRow) {
    FieldPath path = entry.path();
    String prompt = prompt(entry);
    return context
        .controls()
        .control(path.text(), entry.input().label())
        .style(style)
        .placeholder(context.prompts().name(prompt), entry.isBlank())
        .binding(context.fields().bind(path, kind.value(), inRow))
        .add(kind.element())
        .around(entry.isBlank() ? Wml.run("PlaceholderText", prompt) : Wml.run(style, kind.text()));
  }

  /** Gives the text that stands in the place of a value that is missing. */
  String prompt(Entry entry) {
    if (context.document().variant() == Variant.GUIDED && !entry.input().prompt().isEmpty()) {
      return entry.input().prompt();
    }
    if (!context.document().variant().isForm() && entry.isBlank()) {
      return NOTHING;
    }
    return switch (entry.input().kind()) {
      case DATE -> messages.text("word.chooseDate");
      case CHOICE, COMBO, SCORE, FLAG -> messages.text("word.chooseItem");
      default -> messages.text("word.clickToFill");
    };
  }

  private List<Object> linked(Entry entry, List<Object> runs) {
    if (!(entry.datum() instanceof Datum.Link link)) {
      return runs;
    }
    if (!Links.isSafe(link.uri())) {
      context
          .notes()
          .changed(entry.path(), "the link to " + link.uri() + " is shown as text: not a web link");
      return runs;
    }
    P.Hyperlink hyperlink = new P.Hyperlink();
    hyperlink.setId(context.parts().link(WordContext.MAIN_PART, "hyperlink", link.uri()));
    hyperlink.setHistory(true);
    hyperlink.getContent().addAll(runs);
    return List.of(Wml.element("hyperlink", hyperlink));
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
        paragraph
            .getContent()
            .add(
                Wml.run(Styles.tone(Tone.WARNING), "\u00A0" + messages.text("word.assumedSymbol")));
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

  /** Says whether an entry has anything to show, or to fill. */
  boolean shows(Entry entry) {
    return !entry.isBlank() || context.document().variant().isForm() && entry.isEditable();
  }
}

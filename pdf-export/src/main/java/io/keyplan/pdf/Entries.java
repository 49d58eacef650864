package io.keyplan.pdf;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Entry.Mark;
import io.keyplan.document.Input;
import io.keyplan.document.Variant;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.FieldBox;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Field;
import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette.ToneColors;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns entries into text, or into places to write. Lives for one export. */
final class Entries {

  private static final double LINE = 15;
  private static final double TICK = 10;

  private final PdfContext context;
  private boolean marked;
  private boolean explained;

  Entries(PdfContext context) {
    this.context = context;
  }

  /** Says whether an entry has anything to show, or to fill in. */
  boolean shows(Entry entry) {
    return !entry.isBlank() || context.isForm() && entry.isEditable();
  }

  /** Says whether an entry is a place to write. */
  boolean isOpen(Entry entry) {
    return context.isForm()
        && entry.isBlank()
        && entry.isEditable()
        && entry.input().kind() != Input.Kind.NONE
        && entry.input().kind() != Input.Kind.PICTURE;
  }

  /** Gives what is shown of an entry. */
  String text(Entry entry) {
    return context.formats().format(entry.datum());
  }

  /** Gives an entry as text in a style. */
  List<Span> spans(Entry entry, TextStyle style) {
    return spans(entry, text(entry), style);
  }

  /** Gives an entry in little space. */
  List<Span> compact(Entry entry, TextStyle style) {
    return spans(entry, context.formats().compact(entry.datum()), style);
  }

  /** Gives what is said of a value that should be there and is not; empty for nothing. */
  private String missing(Entry entry) {
    return entry.isBlank() && !context.isForm() ? entry.input().prompt() : "";
  }

  /** Says whether there is nothing to show of an entry, not even that it is missing. */
  boolean isSilent(Entry entry) {
    return entry.isBlank() && missing(entry).isEmpty();
  }

  private List<Span> spans(Entry entry, String text, TextStyle style) {
    String missing = missing(entry);
    if (!missing.isEmpty()) {
      return List.of(Span.of(missing, style.in(context.palette().secondary())));
    }
    List<Span> spans = new ArrayList<>(2);
    if (entry.mark() == Mark.OVERDUE) {
      TextStyle late = style.in(tone(Tone.NEGATIVE).text()).weighing(Weight.BOLD);
      spans.add(Span.of(text, late));
      if (!text.isEmpty()) {
        spans.add(Span.of("\n" + context.text("word.overdue"), late));
      }
      return spans;
    }
    String link = entry.datum().uri();
    TextStyle look = link.isEmpty() ? style : style.in(context.palette().primary());
    spans.add(new Span(text, look, null, link));
    if (!text.isEmpty() && (entry.mark() == Mark.ASSUMED || entry.mark() == Mark.UNKNOWN)) {
      marked = true;
      spans.add(
          Span.of(
              "\u00A0" + context.text("word.assumedSymbol"), style.in(tone(Tone.WARNING).text())));
    }
    return spans;
  }

  /** Gives an entry as a label on a tint. */
  List<Span> pill(Entry entry, TextStyle style) {
    if (entry.isBlank() || entry.mark() == Mark.OVERDUE) {
      return spans(entry, style);
    }
    return List.of(pill(entry.datum(), style));
  }

  /** Gives a value as a label on a tint. */
  Span pill(Datum datum, TextStyle style) {
    ToneColors colors = tone(datum instanceof Datum.State state ? state.tone() : Tone.NEUTRAL);
    TextStyle look = style.in(colors.text()).weighing(Weight.BOLD);
    String text = "\u00A0" + context.formats().format(datum).replace(' ', '\u00A0') + "\u00A0";
    return new Span(text, look, colors.tint(), "");
  }

  private ToneColors tone(Tone tone) {
    return context.palette().tone(tone);
  }

  /** Makes a box of an entry: a paragraph, a place to write, or nothing. */
  Box box(Entry entry, TextStyle style, Align align, @Nullable Tag tag) {
    return isOpen(entry) ? field(entry, LINE) : shown(spans(entry, style), entry, align, tag);
  }

  /** Makes a box of an entry that stands at the start of the line. */
  Box box(Entry entry, TextStyle style, @Nullable Tag tag) {
    return box(entry, style, Align.START, tag);
  }

  /** Makes a box of an entry as a label on a tint. */
  Box pillBox(Entry entry, TextStyle style, Align align, @Nullable Tag tag) {
    return isOpen(entry) ? field(entry, LINE) : shown(pill(entry, style), entry, align, tag);
  }

  /**
   * Makes a box of an entry that has no label beside it: a place to write says below what belongs
   * there.
   */
  Box named(Entry entry, TextStyle style, Align align, @Nullable Tag tag) {
    Box box = box(entry, style, align, tag);
    String caption = caption(entry);
    return caption.isEmpty() || !isOpen(entry)
        ? box
        : Column.of(1, box, context.paragraph(caption, context.looks().hint(), Tag.of("P")));
  }

  /** Gives what says what belongs into a place to write that has no label. */
  String caption(Entry entry) {
    String prompt = prompt(entry);
    return prompt.isEmpty() ? entry.input().label() : prompt;
  }

  /** Gives what is to be written into a place; empty for nothing, and in forms without prompts. */
  String prompt(Entry entry) {
    return context.document().variant() == Variant.GUIDED && isOpen(entry)
        ? entry.input().prompt()
        : "";
  }

  private Box shown(List<Span> spans, Entry entry, Align align, @Nullable Tag tag) {
    return isSilent(entry) ? Space.NONE : context.paragraph(spans, align, tag);
  }

  /** Makes a place to write of at least some height. */
  Box field(Entry entry, double least) {
    return place(context.fields().of(entry), least);
  }

  /** Makes a place for a field. */
  Box place(Field field, double least) {
    boolean tick = field.kind() == Field.Kind.TICK;
    return new FieldBox(field, tick ? TICK : least, ground(), rule());
  }

  private Color ground() {
    return Blend.mix(context.palette().panel(), context.palette().tone(Tone.INFO).tint(), 0.35);
  }

  /** WCAG 2.2 wants 3 : 1 for what shows where a field is. */
  private Color rule() {
    return Blend.mix(context.palette().secondary(), Blend.WHITE, 0.15);
  }

  /** Says once in a document, as soon as it is so, that a sign was written to be explained. */
  boolean mustExplainMark() {
    boolean now = marked && !explained;
    explained |= now;
    return now;
  }
}

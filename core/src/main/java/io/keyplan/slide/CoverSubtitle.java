package io.keyplan.slide;

import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a cover says beside its title into the one place that there is for it.
 *
 * @param place what the cover offers
 * @param document the document
 * @param values writes entries
 */
record CoverSubtitle(CoverPlace place, Document document, EntryRuns values) {

  /** What is smaller is not read from a seat; less is said instead. */
  private static final double READABLE = 12;

  private static final double STEP = 0.5;
  private static final double FIELD = 26;
  private static final double GAP = 6;

  /**
   * Says what the document is, what it is to achieve, when and by whom it was made, and who may
   * read it, as far as there is room; what is to be filled in is drawn.
   *
   * @param known whether the title names the client, so that this names the document
   */
  Slide.@Nullable Subtitle of(CoverContent content, boolean known, Canvas canvas) {
    Box box = place.subtitle();
    if (box == null) {
      values.inform("the cover has a place for its title only; the rest stands in the notes");
      return null;
    }
    if (values.isForm()) {
      fields(content, box, canvas);
      return null;
    }
    for (int kept = Detail.values().length; kept > 0; kept--) {
      for (double size = place.size(); size >= (kept > 1 ? READABLE : Style.FLOOR); size -= STEP) {
        Text text = Text.of(paragraphs(content, known, size, kept));
        if (!text.isEmpty() && text.height(box.width()) <= box.height()) {
          if (kept < Detail.values().length) {
            values.inform("the cover has no room for all that it should say; the notes have it");
          }
          return new Slide.Subtitle(box, text);
        }
      }
    }
    return null;
  }

  /** What is said, the most important first. */
  private enum Detail {
    KIND,
    NOTICE,
    FACTS,
    PURPOSE
  }

  private List<Paragraph> paragraphs(CoverContent content, boolean known, double size, int kept) {
    Style style = new Style(size, false, place.paint());
    List<Paragraph> paragraphs = new ArrayList<>();
    if (known) {
      paragraphs.add(Paragraph.of(document.title(), new Style(size, true, place.paint())));
    }
    if (kept > Detail.PURPOSE.ordinal() && !content.purpose().isBlank()) {
      paragraphs.add(Paragraph.of(values.run(content.purpose(), style)).spaced(size / 3));
    }
    List<Run> facts = values.line(content.facts(), style);
    if (kept > Detail.FACTS.ordinal() && !facts.isEmpty()) {
      paragraphs.add(Paragraph.of(facts.toArray(Run[]::new)).spaced(size / 3));
    }
    List<String> notice = CoverContent.notice(document, values);
    if (kept > Detail.NOTICE.ordinal() && !notice.isEmpty()) {
      paragraphs.add(Paragraph.of(String.join(" · ", notice), style).spaced(size / 3));
    }
    return paragraphs;
  }

  private void fields(CoverContent content, Box box, Canvas canvas) {
    Style style = new Style(Math.min(place.size(), 14), false, place.paint());
    double y = box.y();
    for (Entry entry : List.of(content.subject(), content.purpose())) {
      if (values.isOpen(entry)) {
        Box field = new Box(box.x(), y, box.width(), FIELD);
        canvas.entry("Field", field, entry, style, Text.Anchor.TOP, Paragraph.Align.START);
        y = field.bottom() + GAP;
      }
    }
    Box rest = new Box(box.x(), y, box.width(), Math.max(0, box.bottom() - y));
    CoverFacts.of(content.facts(), rest, place.paint(), values).draw(canvas);
  }
}

package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Section;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.slide.piece.PicturePlace;
import io.keyplan.text.Shortening;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans the first slide: whose plan it is, what it is to achieve, when and by whom it was made.
 *
 * @param place what a cover offers
 * @param document the document
 * @param values writes entries
 */
record CoverSlide(CoverPlace place, Document document, EntryRuns values) {

  /** The longest name that a cover has room for. */
  static final int LONGEST_NAME = 120;

  /**
   * Plans the slide of a section that holds a cover, or nothing but what belongs on one; empty for
   * any other section.
   */
  Optional<Slide> of(Section section) {
    return content(section).map(content -> slide(content, section.title()));
  }

  private Optional<CoverContent> content(Section section) {
    if (section.blocks().size() == 1 && section.blocks().get(0) instanceof Cover cover) {
      return Optional.of(
          new CoverContent(cover.subject(), cover.purpose(), cover.facts(), cover.logo()));
    }
    List<Fact> facts = new ArrayList<>();
    Entry purpose = Entry.EMPTY;
    for (Block block : section.blocks()) {
      if (block instanceof Facts some) {
        facts.addAll(some.facts());
      } else if (block instanceof Callout callout && purpose == Entry.EMPTY) {
        purpose = callout.text();
      } else {
        return Optional.empty();
      }
    }
    return facts.isEmpty() || facts.size() > 8 || hasCover()
        ? Optional.empty()
        : Optional.of(new CoverContent(Entry.EMPTY, purpose, facts, null));
  }

  private boolean hasCover() {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch(Cover.class::isInstance);
  }

  private Slide slide(CoverContent content, String sectionTitle) {
    Canvas canvas = new Canvas(values);
    String name = values.text(content.subject());
    String subject = Shortening.of(name.isEmpty() ? document.subject() : name, LONGEST_NAME);
    boolean known = !subject.isEmpty();
    Headline title =
        place
            .title()
            .filled(
                known ? subject : Shortening.of(document.title(), LONGEST_NAME),
                name.isEmpty() ? FieldPath.NONE : content.subject().path());
    if (place.logo() != null) {
      place.logo().draw(canvas);
    }
    CoverPlace.Around around = place.around();
    Slide.@Nullable Subtitle subtitle =
        around == null
            ? new CoverSubtitle(place, document, values).of(content, known, canvas)
            : around(content, title, around, canvas);
    return new Slide(
        Slide.Layout.COVER,
        document.title(),
        known && around != null ? kicker() : "",
        title,
        subtitle,
        canvas.shapes(),
        notes(content, sectionTitle, around == null));
  }

  private Slide.@Nullable Subtitle around(
      CoverContent content, Headline title, CoverPlace.Around around, Canvas canvas) {
    CoverFacts facts = CoverFacts.of(content.facts(), around.facts(), place.paint(), values);
    Box box = place.title().box();
    double below =
        box.y()
            + TextFit.height(Paragraph.of(title.text(), Style.strong(title.size())), box.width())
            + 14;
    logo(content.logo(), around.logo(), canvas);
    if (values.isOpen(content.subject())) {
      below = field(content.subject(), below, canvas);
    }
    Slide.@Nullable Subtitle subtitle = null;
    if (values.isOpen(content.purpose())) {
      field(content.purpose(), below, canvas);
    } else if (!content.purpose().isBlank()) {
      subtitle = subtitle(content.purpose(), below, facts.top(), around);
    }
    facts.draw(canvas);
    notice(around.notice(), canvas);
    return subtitle;
  }

  private String kicker() {
    return TextFit.cut(
        document.title(), new Style(14, true, Paint.INK), place.title().box().width());
  }

  /** The notes keep the whole of what the slide may have shortened. */
  private String notes(CoverContent content, String sectionTitle, boolean beside) {
    List<String> lines = new ArrayList<>();
    lines.add(sectionTitle);
    lines.add(document.subject());
    lines.add(values.inFull().text(content.purpose()));
    if (beside) {
      List<Run> facts = values.inFull().line(content.facts(), Style.plain(place.size()));
      lines.add(facts.stream().map(Run::text).collect(Collectors.joining()));
    }
    lines.removeIf(String::isBlank);
    return values.isForm() ? "" : String.join("\n", lines);
  }

  private void logo(@Nullable PictureSlot logo, Box box, Canvas canvas) {
    if (logo != null) {
      PicturePlace.draw("Logo", logo, box, canvas);
    }
  }

  private double field(Entry entry, double y, Canvas canvas) {
    Style style = new Style(place.size(), false, place.paint());
    Box box = new Box(place.title().box().x(), y, place.title().box().width(), 42);
    canvas.entry("Field", box, entry, style, Text.Anchor.TOP, Paragraph.Align.START);
    return box.bottom() + 8;
  }

  private Slide.Subtitle subtitle(
      Entry purpose, double y, double bottom, CoverPlace.Around around) {
    double left = place.title().box().x();
    double room = bottom - 18 - y;
    for (double size = place.size(); size > Style.FLOOR; size -= 0.5) {
      Text text = Text.of(Paragraph.of(values.run(purpose, new Style(size, false, place.paint()))));
      double high = text.height(around.purpose());
      if (high <= room) {
        return new Slide.Subtitle(new Box(left, y, around.purpose(), high), text);
      }
    }
    Style style = new Style(Style.FLOOR, false, place.paint());
    return new Slide.Subtitle(
        new Box(left, y, around.notice().width(), room),
        Text.of(Paragraph.of(values.run(purpose, style))));
  }

  private void notice(Box box, Canvas canvas) {
    List<String> words = CoverContent.notice(document, values);
    if (!words.isEmpty()) {
      Style style = new Style(Style.FLOOR, false, place.paint());
      Text text = Text.of(Paragraph.of(String.join(" · ", words), style));
      canvas.text("Notice", box.withHeight(TextFit.lineHeight(style)), text);
    }
  }
}

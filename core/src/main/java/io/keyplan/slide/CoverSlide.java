package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.text.Shortening;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans the first slide: whose plan it is, what it is to achieve, when and by whom it was made.
 *
 * @param document the document
 * @param values writes entries
 */
record CoverSlide(Document document, EntryRuns values) {

  /** Where the title stands; the base deck's cover has the same place. */
  static final Box TITLE = new Box(68, 200, 800, 92);

  private static final Box LOGO = new Box(68, 52, 142, 54);
  private static final int LONGEST_NAME = 120;
  private static final double[] SIZES = {34, 30, 26, 22, 18};
  private static final double SUBTITLE = 16;
  private static final double NOTICE_TOP = 510;

  /** What a cover is made of. */
  private record Content(
      Entry subject, Entry purpose, List<Fact> facts, @Nullable PictureSlot logo) {}

  /**
   * Plans the slide of a section that holds a cover, or nothing but what belongs on one; empty for
   * any other section.
   */
  Optional<Slide> of(Section section) {
    return content(section).map(content -> slide(content, section.title()));
  }

  private Optional<Content> content(Section section) {
    if (section.blocks().size() == 1 && section.blocks().get(0) instanceof Cover cover) {
      return Optional.of(
          new Content(cover.subject(), cover.purpose(), cover.facts(), cover.logo()));
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
        : Optional.of(new Content(Entry.EMPTY, purpose, facts, null));
  }

  private boolean hasCover() {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch(Cover.class::isInstance);
  }

  private Slide slide(Content content, String sectionTitle) {
    Canvas canvas = new Canvas(values);
    CoverFacts facts = CoverFacts.of(content.facts(), values);
    String name = values.text(content.subject());
    String subject = Shortening.of(name.isEmpty() ? document.subject() : name, LONGEST_NAME);
    boolean known = !subject.isEmpty();
    Headline title =
        title(
            known ? subject : Shortening.of(document.title(), LONGEST_NAME),
            name.isEmpty() ? FieldPath.NONE : content.subject().path());
    double below =
        TITLE.y()
            + TextFit.height(Paragraph.of(title.text(), Style.strong(title.size())), TITLE.width())
            + 14;
    logo(content.logo(), canvas);
    if (values.isOpen(content.subject())) {
      below = field(content.subject(), below, canvas);
    }
    Slide.@Nullable Subtitle subtitle = null;
    if (values.isOpen(content.purpose())) {
      field(content.purpose(), below, canvas);
    } else if (!content.purpose().isBlank()) {
      subtitle = subtitle(content.purpose(), below, facts.top());
    }
    facts.draw(TITLE.x(), canvas);
    notice(canvas);
    return new Slide(
        Slide.Layout.COVER,
        document.title(),
        known ? kicker() : "",
        title,
        subtitle,
        canvas.shapes(),
        notes(content, sectionTitle));
  }

  private String kicker() {
    return TextFit.cut(document.title(), new Style(14, true, Paint.INK), TITLE.width());
  }

  /** The notes keep the whole of what the slide may have shortened. */
  private String notes(Content content, String sectionTitle) {
    List<String> lines = new ArrayList<>();
    lines.add(sectionTitle);
    lines.add(document.subject());
    lines.add(values.inFull().text(content.purpose()));
    lines.removeIf(String::isBlank);
    return values.isForm() ? "" : String.join("\n", lines);
  }

  private static Headline title(String text, FieldPath path) {
    for (double size : SIZES) {
      if (TextFit.height(Paragraph.of(text, Style.strong(size)), TITLE.width()) <= TITLE.height()) {
        return new Headline(text, size, 0, path);
      }
    }
    return new Headline(text, SIZES[SIZES.length - 1], 0, path);
  }

  private void logo(@Nullable PictureSlot logo, Canvas canvas) {
    if (logo == null) {
      return;
    }
    Optional<Picture> picture = values.picture(logo);
    if (picture.isEmpty() && !values.isForm()) {
      return;
    }
    if (picture.isEmpty()) {
      Stroke edge = Stroke.dashed(Paint.RAMP_6, 0.75);
      canvas.decoration("Frame", LOGO, Shape.Outline.RECTANGLE, null, edge);
    }
    canvas.add(
        new Shape.Photo(
            canvas.unique(logo.path().isNone() ? "Logo" : logo.path().text()),
            LOGO,
            picture.orElse(null),
            logo.alt(),
            false,
            true,
            logo.path(),
            picture.isPresent() ? "" : logo.alt()));
  }

  private double field(Entry entry, double y, Canvas canvas) {
    Style style = new Style(SUBTITLE, false, Paint.WHITE);
    Box box = new Box(TITLE.x(), y, TITLE.width(), 42);
    canvas.entry("Field", box, entry, style, Text.Anchor.TOP, Paragraph.Align.START);
    return box.bottom() + 8;
  }

  private Slide.Subtitle subtitle(Entry purpose, double y, double bottom) {
    double room = bottom - 18 - y;
    for (double size = SUBTITLE; size > Style.FLOOR; size -= 0.5) {
      Text text = Text.of(Paragraph.of(values.run(purpose, new Style(size, false, Paint.WHITE))));
      double high = text.height(700);
      if (high <= room) {
        return new Slide.Subtitle(new Box(TITLE.x(), y, 700, high), text);
      }
    }
    Style style = new Style(Style.FLOOR, false, Paint.WHITE);
    return new Slide.Subtitle(
        new Box(TITLE.x(), y, 820, room), Text.of(Paragraph.of(values.run(purpose, style))));
  }

  /** What kind of document it is where a reader could mistake it, and who may read it. */
  private void notice(Canvas canvas) {
    List<String> words = new ArrayList<>();
    if (document.variant() == Variant.SAMPLE) {
      words.add(values.messages().text("word.sampleNotice"));
    }
    if (!document.confidentiality().isEmpty()) {
      words.add(document.confidentiality());
    }
    if (!words.isEmpty()) {
      Style style = new Style(Style.FLOOR, false, Paint.WHITE);
      Box box = new Box(TITLE.x(), NOTICE_TOP, 820, TextFit.lineHeight(style));
      canvas.text("Notice", box, Text.of(Paragraph.of(String.join(" · ", words), style)));
    }
  }
}

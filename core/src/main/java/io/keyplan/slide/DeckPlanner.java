package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.Picture;
import io.keyplan.document.Section;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.TextFit;
import io.keyplan.export.Note;
import io.keyplan.slide.SlideComposer.Filled;
import io.keyplan.slide.piece.Page;
import io.keyplan.slide.piece.Piece;
import io.keyplan.slide.piece.PieceMaker;
import io.keyplan.slide.piece.TitledPiece;
import io.keyplan.text.Shortening;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Plans a deck: which slides there are, and what stands where on them. A pure function. */
public final class DeckPlanner {

  /** Room for the footer, as the base deck has it. */
  private static final double FOOTER = 468;

  /** The kicker stands in capitals and wide; it is measured as if it were larger. */
  private static final Style KICKER = new Style(13.5, true, Paint.INK);

  private static final int LONGEST_TITLE = 160;

  private final Document document;
  private final EntryRuns values;
  private final PieceMaker pieces;
  private final List<Slide> slides = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private DeckPlanner(Document document, Predicate<Picture> readable) {
    this.document = document;
    this.values = new EntryRuns(document, readable);
    boolean roomy = document.shape() != io.keyplan.document.DocumentShape.ONE_PAGE;
    this.pieces = new PieceMaker(values, document.variant(), roomy);
  }

  /**
   * Plans the deck of a document.
   *
   * @param readable says whether the format can show a picture; where it cannot, the deck has
   *     initials, or nothing, and a note
   */
  public static Deck plan(Document document, Predicate<Picture> readable) {
    DeckPlanner planner = new DeckPlanner(document, readable);
    if (document.shape() == io.keyplan.document.DocumentShape.ONE_PAGE) {
      planner.onePage();
    } else {
      planner.sections();
    }
    return new Deck(
        planner.footer(),
        document.confidentiality(),
        document.variant().isForm() ? "" : planner.values.formats().longDay(document.asOf()),
        UniqueTitles.of(planner.slides, planner.values.messages()),
        planner.notes());
  }

  private List<Note> notes() {
    List<Note> all = new ArrayList<>(Reservations.of(document));
    all.addAll(notes);
    all.addAll(values.notes());
    return all;
  }

  private String footer() {
    return TextFit.cut(document.footer(), Style.quiet(Style.FLOOR), FOOTER);
  }

  private void sections() {
    List<Section> sections = document.sections();
    int numbered = 0;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean first =
          section.sections().isEmpty()
              && (i == 0 || section.blocks().stream().anyMatch(Cover.class::isInstance));
      if (first) {
        int before = slides.size();
        new CoverSlide(document, values).of(section).ifPresent(slides::add);
        if (slides.size() > before) {
          continue;
        }
      }
      if (section.sections().isEmpty()) {
        content(section, document.title(), name(section));
      } else {
        part(section, ++numbered);
      }
    }
    if (slides.isEmpty()) {
      add(Slide.Layout.TITLE_ONLY, "", document.title(), footer(), List.of(), "");
    }
  }

  private String name(Section section) {
    return section.title().isEmpty() ? document.title() : section.title();
  }

  /** A section with parts opens with a slide of its own that lists them. */
  private void part(Section section, int number) {
    boolean read = document.shape() == io.keyplan.document.DocumentShape.REPORT;
    if (read && section.sections().size() > 1) {
      slides.add(new PartSlide(document.title(), values).of(section, number));
    }
    if (!section.blocks().isEmpty()) {
      content(section, document.title(), name(section));
    }
    for (Section child : section.sections()) {
      nested(child, name(section), name(section));
    }
  }

  private void nested(Section section, String parent, String group) {
    if (!section.blocks().isEmpty()) {
      content(section, parent, group);
    }
    String path = joined(parent, name(section));
    section.sections().forEach(child -> nested(child, path, group));
  }

  private void content(Section section, String parent, String group) {
    List<Piece> made = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Cover && made.isEmpty() && section.blocks().size() == 1) {
        continue;
      }
      made.addAll(pieces.make(block));
    }
    String notes = new SpeakerNotes(values).of(section);
    SlideComposer composer = new SlideComposer(Page.CONTENT, section.title());
    List<Filled> filled = composer.compose(made);
    for (int i = 0; i < filled.size(); i++) {
      Canvas canvas = new Canvas(values);
      Filled slide = filled.get(i);
      slide.placement().draw(Page.CONTENT, slide.scale(), section.title(), canvas);
      add(section, parent, group, part(i, filled.size()), canvas, i == 0 ? notes : "");
    }
  }

  /** Gives the number of a slide among those of its section; empty for the only one. */
  private static String part(int index, int count) {
    return count == 1 ? "" : (index + 1) + "/" + count;
  }

  /** What a section says stands above its first slide; the others are named as its parts. */
  private void add(
      Section section, String parent, String group, String part, Canvas canvas, String notes) {
    boolean first = part.isEmpty() || part.startsWith("1/");
    boolean tells =
        first && section.hasHeadline() && Headline.fits(numbered(section.headline(), part));
    String title = tells ? section.headline() : Shortening.of(name(section), LONGEST_TITLE);
    boolean above = !parent.equals(document.title());
    String kicker =
        tells ? (above ? joined(parent, name(section)) : name(section)) : different(parent, title);
    slides.add(
        new Slide(
            LayoutChoice.of(canvas.shapes()),
            group,
            TextFit.cut(kicker, KICKER, Page.KICKER.width()),
            Headline.of(numbered(title, part)),
            null,
            canvas.shapes(),
            notes));
  }

  private static String joined(String parent, String title) {
    return parent.equals(title) ? title : parent + " · " + title;
  }

  private static String different(String parent, String title) {
    return parent.equals(title) ? "" : parent;
  }

  private String numbered(String title, String part) {
    if (part.isEmpty()) {
      return title;
    }
    String[] numbers = part.split("/");
    return values.messages().text("word.titlePart", title, numbers[0], numbers[1]);
  }

  private void add(
      Slide.Layout layout,
      String group,
      String kicker,
      String title,
      List<Shape> shapes,
      String notes) {
    slides.add(new Slide(layout, group, kicker, Headline.of(title), null, shapes, notes));
  }

  /** Gives what the document is about, as much of it as fits. */
  private String subject() {
    String name = document.subject().isEmpty() ? document.title() : document.subject();
    String cut = Headline.cut(name);
    if (!cut.equals(name)) {
      notes.add(
          new Note(
              Note.Severity.WARNING,
              FieldPath.NONE,
              "the title was shortened: " + name.length() + " characters do not fit two lines"));
    }
    return cut;
  }

  /** Everything on one slide, as far as it can be read. */
  private void onePage() {
    List<Piece> all = new ArrayList<>();
    StringBuilder notes = new StringBuilder();
    for (Section section : document.sections()) {
      onePage(section, all);
      notes.append(new SpeakerNotes(values).of(section));
    }
    String title =
        document.sections().stream()
            .filter(Section::hasHeadline)
            .map(Section::headline)
            .filter(Headline::fits)
            .findFirst()
            .orElseGet(this::subject);
    Headline shown = Headline.of(title);
    double top =
        Page.TITLE.y()
            + TextFit.height(
                Paragraph.of(shown.text(), Style.strong(shown.size())),
                Page.TITLE.width() - shown.margin())
            + 12;
    Box box = new Box(Page.CONTENT.x(), top, Page.CONTENT.width(), Page.CONTENT.bottom() - top);
    List<Filled> filled = new OnePageComposer(box).compose(all);
    for (int i = 0; i < filled.size(); i++) {
      Canvas canvas = new Canvas(values);
      filled.get(i).placement().draw(box, filled.get(i).scale(), "", canvas);
      String kicker = title.equals(document.title()) ? "" : document.title();
      add(
          Slide.Layout.TITLE_ONLY,
          document.title(),
          kicker,
          numbered(title, part(i, filled.size())),
          canvas.shapes(),
          i == 0 ? notes.toString() : "");
    }
  }

  private void onePage(Section section, List<Piece> all) {
    for (Block block : section.blocks()) {
      if (block instanceof Cover) {
        continue;
      }
      for (Piece piece : pieces.make(block)) {
        boolean named = !piece.heading().isEmpty() || piece.isStrip() || section.title().isEmpty();
        all.add(named ? piece : new TitledPiece(section.title(), piece));
      }
    }
    section.sections().forEach(child -> onePage(child, all));
  }
}

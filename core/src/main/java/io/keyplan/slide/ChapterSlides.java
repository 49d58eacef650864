package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Grid;
import io.keyplan.document.Items;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Section;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.slide.SlideComposer.Filled;
import io.keyplan.slide.piece.MeasuredPiece;
import io.keyplan.slide.piece.MorePiece;
import io.keyplan.slide.piece.Piece;
import io.keyplan.slide.piece.PieceMaker;
import io.keyplan.slide.piece.TitledPiece;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts chapters on slides: grows what has room, then shrinks it as far as it can be read, then
 * cuts. Lives while a deck is planned, in one thread.
 */
final class ChapterSlides {

  /** A longer sentence has no place above a piece. */
  private static final int LONGEST_HEADING = 120;

  /** Slides that neighbours may have together. */
  private static final int MOST_SHARED = 2;

  /** How much higher than needed content may be drawn without looking lost. */
  private static final double STRETCH = 1.6;

  /** More sections share a slide only if their texts need not be smaller than usual. */
  private static final int MOST_SMALL = 3;

  /** A table that does without more columns says too little. */
  private static final int MOST_SPARE = 3;

  /** The most entries that a slide could hold. */
  private static final int MOST_ENTRIES = 40;

  /** A part of a slide's height under which it looks empty. */
  private static final double FULL = 0.7;

  /** A part of a slide's height under which what is left over is lost on it. */
  private static final double THIN = 0.6;

  private final SlideBase base;
  private final Document document;
  private final EntryRuns values;
  private final PieceMaker maker;
  private final ChapterTitles titles;
  private final boolean readClosely;
  private final Map<String, List<Piece>> made = new HashMap<>();
  private final Map<String, Told> told = new HashMap<>();
  private final Map<String, Optional<List<Filled>>> wholes = new HashMap<>();

  ChapterSlides(SlideBase base, Document document, EntryRuns values, PieceMaker maker) {
    this.base = base;
    this.document = document;
    this.values = values;
    this.maker = maker;
    this.readClosely = isReadClosely(document);
    this.titles = new ChapterTitles(base, document, values.messages());
  }

  /**
   * What of a chapter is told before the appendix.
   *
   * @param slides its slides
   * @param rest what is left for the appendix
   * @param leftOut names of what tables do without, for want of room
   */
  record Told(List<Filled> slides, List<Piece> rest, List<String> leftOut) {}

  /** Says what of a chapter is told on as many slides as it may take. */
  Told tell(Chapter chapter) {
    return told.computeIfAbsent(id(chapter) + "/" + chapter.most(), key -> told(chapter));
  }

  private static String id(Chapter chapter) {
    return chapter.sections().stream().map(Section::id).collect(Collectors.joining("+"));
  }

  private Told told(Chapter chapter) {
    Told all =
        whole(chapter, chapter.most())
            .map(slides -> new Told(slides, List.of(), List.of()))
            .orElseGet(() -> cut(composer(chapter), pieces(chapter), chapter.most()));
    boolean complete =
        values.isForm()
            || chapter.place() == Chapter.Place.IN_FULL
            || chapter.place() == Chapter.Place.APPENDIX;
    return complete ? all : lean(chapter, all).orElse(all);
  }

  /** Before rows are left out or go on on a further slide, tables do without what is spare. */
  private Optional<Told> lean(Chapter chapter, Told all) {
    boolean tight = isTight(all, box(chapter).width());
    int most = all.slides().size() - (tight || !all.rest().isEmpty() ? 0 : 1);
    List<Piece> pieces = pieces(chapter);
    for (int i = 0; most > 0 && i < MOST_SPARE; i++) {
      List<Piece> fewer = pieces.stream().map(Piece::leaner).toList();
      if (fewer.equals(pieces)) {
        return Optional.empty();
      }
      pieces = fewer;
      if (!mayFit(pieces, most)) {
        continue;
      }
      Optional<List<Filled>> slides = composer(chapter).compose(pieces, most);
      if (slides.isPresent()) {
        List<String> names =
            pieces.stream().flatMap(piece -> piece.leftOut().stream()).distinct().toList();
        Told told = new Told(slides.get(), List.of(), names);
        if (!tight || !isTight(told, box(chapter).width())) {
          return Optional.of(told);
        }
      }
    }
    return Optional.empty();
  }

  /** Says whether words are broken by force, for want of width. */
  private static boolean isTight(Told told, double width) {
    return told.slides().stream()
        .anyMatch(slide -> slide.placement().isTight(width, slide.scale()));
  }

  /** What is far too long is not measured. */
  private static boolean mayFit(List<Piece> pieces, int most) {
    long room = (long) MOST_ENTRIES * most;
    return pieces.stream().allMatch(piece -> piece.entries() <= room);
  }

  /** Tells as many of the entries as the slides hold, and that the others are in the appendix. */
  private Told cut(SlideComposer composer, List<Piece> pieces, int most) {
    List<Piece> shown = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<Piece> more = new ArrayList<>(shown);
      more.add(piece);
      if (mayFit(List.of(piece), most) && composer.compose(more, most).isPresent()) {
        shown.add(piece);
        continue;
      }
      int count = largestPart(composer, shown, piece, most);
      if (shown.isEmpty() && count == 0) {
        break;
      }
      List<Piece> rest = new ArrayList<>();
      if (count > 0) {
        shown.add(piece.part(0, count));
      }
      rest.add(count == 0 ? piece : piece.part(count, piece.entries()));
      rest.addAll(pieces.subList(i + 1, pieces.size()));
      shown.add(more(count == 0 ? 0 : piece.entries() - count));
      return new Told(composer.compose(shown), rest, List.of());
    }
    return new Told(composer.compose(pieces), List.of(), List.of());
  }

  private Piece more(int count) {
    return new MorePiece(values.messages().text("word.moreInAppendix", count));
  }

  private int largestPart(SlideComposer composer, List<Piece> shown, Piece piece, int most) {
    int low = 0;
    int high = Math.min(piece.entries() - 1, MOST_ENTRIES * most);
    while (low < high) {
      int middle = (low + high + 1) / 2;
      List<Piece> more = new ArrayList<>(shown);
      more.add(piece.part(0, middle));
      more.add(more(piece.entries() - middle));
      if (composer.compose(more, most).isPresent()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Says whether neighbours are better off together: one would leave most of a slide empty, or has
   * so little to say that both can be read as easily on one slide.
   */
  boolean isBetterShared(Chapter one, Chapter next) {
    Optional<List<Filled>> first = whole(one, MOST_SHARED);
    Optional<List<Filled>> second = first.isEmpty() ? first : whole(next, MOST_SHARED);
    if (second.isEmpty()) {
      return false;
    }
    Chapter both = one.with(next);
    boolean few = both.sections().size() <= MOST_SMALL;
    if (few && (hasEmpty(first.get(), one) || hasEmpty(second.get(), next))) {
      int less = first.get().size() + second.get().size() - 1;
      int most = both.place() == Chapter.Place.FIXED ? 1 : MOST_SHARED;
      return whole(both, Math.min(less, most))
          .filter(slides -> slides.size() == 1 || !hasEmpty(slides, both))
          .isPresent();
    }
    return both.sections().stream().anyMatch(section -> isThin(both.of(section)))
        && whole(both, 1)
            .filter(slides -> slides.get(0).scale().factor() >= sizes(both).usual().factor())
            .isPresent();
  }

  /** Says whether there is little to say: grown and stretched it may fill a slide all the same. */
  private boolean isThin(Chapter chapter) {
    Box box = box(chapter);
    Scale usual = sizes(chapter).usual();
    double height =
        pieces(chapter).stream().mapToDouble(piece -> stretched(piece, box.width(), usual)).sum();
    return height < THIN * box.height();
  }

  private static double stretched(Piece piece, double width, Scale scale) {
    return Math.min(piece.maxHeight(width, scale), STRETCH * piece.height(width, scale));
  }

  private Optional<List<Filled>> whole(Chapter chapter, int most) {
    return wholes.computeIfAbsent(
        id(chapter) + "/" + most,
        key ->
            mayFit(pieces(chapter), most)
                ? composer(chapter).compose(pieces(chapter), most)
                : Optional.empty());
  }

  private boolean hasEmpty(List<Filled> slides, Chapter chapter) {
    Box box = box(chapter);
    return slides.stream()
        .anyMatch(slide -> drawnHeight(slide, box, chapter) < FULL * box.height());
  }

  private static double drawnHeight(Filled slide, Box box, Chapter chapter) {
    return slide.placement().drawnHeight(box, slide.scale(), heading(chapter));
  }

  private List<Piece> pieces(Chapter chapter) {
    return made.computeIfAbsent(id(chapter), key -> MeasuredPiece.all(make(chapter)));
  }

  private List<Piece> make(Chapter chapter) {
    List<Piece> all = new ArrayList<>();
    boolean several = chapter.sections().size() > 1;
    for (Section section : chapter.sections()) {
      List<Piece> own = new ArrayList<>();
      for (Block block : section.blocks()) {
        if (block instanceof Cover && own.isEmpty() && section.blocks().size() == 1) {
          continue;
        }
        if (several && block instanceof Items items && isRepeated(items, section, chapter)) {
          continue;
        }
        own.addAll(maker.make(block));
      }
      if (several && !own.isEmpty()) {
        own.set(0, headed(chapter, section, own.get(0)));
      }
      all.addAll(own);
    }
    return all;
  }

  /** A list is left to the section beside it that has all of it, and more. */
  private static boolean isRepeated(Items items, Section section, Chapter chapter) {
    List<FieldPath> titles = titles(items);
    int index = chapter.sections().indexOf(section);
    for (int i = 0; i < chapter.sections().size(); i++) {
      for (Block block : chapter.sections().get(i).blocks()) {
        if (i != index && block instanceof Items other) {
          List<FieldPath> others = titles(other);
          boolean longer = others.size() > titles.size() || others.equals(titles) && i > index;
          if (longer && others.containsAll(titles)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<FieldPath> titles(Items items) {
    return items.items().stream().map(item -> item.title().path()).toList();
  }

  /** What a section says that shares the slide of another stands above its own piece. */
  private static Piece headed(Chapter chapter, Section section, Piece piece) {
    boolean says =
        section != chapter.first()
            && section.hasHeadline()
            && section.headline().length() <= LONGEST_HEADING;
    if (says) {
      return new TitledPiece(section.headline(), section.title(), piece);
    }
    return piece.heading().isEmpty() ? TitledPiece.of(section.title(), piece) : piece;
  }

  private SizeRange sizes(Chapter chapter) {
    if (values.isForm()) {
      return SizeRange.FORM;
    }
    return readClosely || isMap(chapter.sections()) ? SizeRange.READ : SizeRange.PROJECTED;
  }

  /** A report that is a map of people is gone through from near, register and all. */
  private static boolean isReadClosely(Document document) {
    return document.shape() == DocumentShape.REPORT && isMap(document.sections());
  }

  private static boolean isMap(List<Section> sections) {
    return sections.stream()
        .anyMatch(
            section ->
                section.blocks().stream()
                        .anyMatch(block -> block instanceof OrgChart || block instanceof Grid)
                    || isMap(section.sections()));
  }

  private SlideComposer composer(Chapter chapter) {
    return new SlideComposer(box(chapter), heading(chapter), sizes(chapter));
  }

  /** A piece does not repeat the name of its section, unless others share its slide. */
  private static String heading(Chapter chapter) {
    return chapter.sections().size() > 1 ? "" : chapter.first().title();
  }

  /** The number of a part may make the title longer. */
  private Box box(Chapter chapter) {
    return values.isForm()
        ? base.content()
        : base.beneath(base.headline(titles.title(chapter, true, "1/2")));
  }

  /** Makes the slides of a chapter before the appendix. */
  List<Slide> slides(Chapter chapter) {
    return drawn(chapter, tell(chapter).slides(), false);
  }

  /**
   * Makes the slides of what chapters have left for the appendix; what little there is of one
   * shares a slide with its neighbour.
   */
  List<Slide> appendix(List<Chapter> story) {
    List<Leftover> parts = new ArrayList<>();
    for (Chapter chapter : story) {
      Leftover next = leftover(chapter);
      if (next.slides().isEmpty()) {
        continue;
      }
      int last = parts.size() - 1;
      Optional<Leftover> both = last < 0 ? Optional.empty() : together(parts.get(last), next);
      both.ifPresentOrElse(shared -> parts.set(last, shared), () -> parts.add(next));
    }
    List<Slide> slides = new ArrayList<>();
    parts.forEach(part -> slides.addAll(drawn(part.chapter(), part.slides(), part.isRest())));
    return slides;
  }

  /**
   * What the appendix has of a chapter.
   *
   * @param chapter the chapter
   * @param pieces what is shown of it
   * @param slides the slides that it takes
   * @param isRest whether its message is told before
   */
  private record Leftover(
      Chapter chapter, List<Piece> pieces, List<Filled> slides, boolean isRest) {}

  private Leftover leftover(Chapter chapter) {
    if (chapter.place() == Chapter.Place.APPENDIX) {
      Told all = tell(chapter.upTo(Integer.MAX_VALUE));
      return new Leftover(chapter, pieces(chapter), all.slides(), false);
    }
    List<Piece> rest = tell(chapter).rest();
    return new Leftover(chapter, rest, lookedUp(chapter).compose(rest), true);
  }

  private SlideComposer lookedUp(Chapter chapter) {
    Box box = base.beneath(base.headline(titles.title(chapter, false, "1/2")));
    return new SlideComposer(box, heading(chapter), SizeRange.APPENDIX);
  }

  private Optional<Leftover> together(Leftover one, Leftover next) {
    boolean full =
        !hasEmpty(one.slides(), one.chapter()) && !hasEmpty(next.slides(), next.chapter());
    List<Piece> pieces = new ArrayList<>(named(one));
    pieces.addAll(named(next));
    if (full || !mayFit(pieces, 1)) {
      return Optional.empty();
    }
    Chapter both = one.chapter().with(next.chapter()).in(Chapter.Place.APPENDIX);
    return lookedUp(both)
        .compose(pieces, 1)
        .map(slides -> new Leftover(both, pieces, slides, true));
  }

  /** Beside others, what is left of a section is called by its name. */
  private static List<Piece> named(Leftover part) {
    List<Piece> pieces = new ArrayList<>(part.pieces());
    if (part.chapter().sections().size() == 1 && pieces.get(0).heading().isEmpty()) {
      pieces.set(0, TitledPiece.of(part.chapter().first().title(), pieces.get(0)));
    }
    return MeasuredPiece.all(pieces);
  }

  private List<Slide> drawn(Chapter chapter, List<Filled> filled, boolean rest) {
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      String part = filled.size() == 1 ? "" : (i + 1) + "/" + filled.size();
      boolean tells = !rest && i == 0 && titles.tells(chapter, part);
      String text =
          tells
              ? titles.title(chapter, true, part)
              : titles.part(chapter, part, filled.get(i).placement().ends());
      Headline title = values.isForm() ? base.title().headline(text) : base.headline(text);
      Canvas canvas = new Canvas(values);
      Box box = values.isForm() ? base.content() : base.beneath(title);
      filled.get(i).placement().draw(box, filled.get(i).scale(), heading(chapter), canvas);
      slides.add(
          new Slide(
              LayoutChoice.of(canvas.shapes()),
              rest ? values.messages().text("word.appendix") : chapter.group(),
              titles.kicker(chapter, tells, rest || chapter.place() == Chapter.Place.APPENDIX),
              title,
              null,
              canvas.shapes(),
              rest ? "" : notes(chapter, i, titles.title(chapter, tells, ""), canvas.shapes())));
    }
    return slides;
  }

  /** What goes on is borne out by what stands on its own slide. */
  private String notes(Chapter chapter, int slide, String title, List<Shape> shapes) {
    if (chapter.place() == Chapter.Place.APPENDIX) {
      return "";
    }
    SpeakerNotes notes = new SpeakerNotes(document, values);
    SpeakerNotes.Place place = place(chapter);
    return slide == 0
        ? notes.of(title, chapter.sections(), tell(chapter).leftOut(), place)
        : notes.ofPart(title, chapter.sections(), shapes, place);
  }

  private SpeakerNotes.Place place(Chapter chapter) {
    List<Section> sections = document.sections();
    if (chapter.place() != Chapter.Place.FIXED) {
      return SpeakerNotes.Place.BETWEEN;
    }
    boolean last = chapter.sections().contains(sections.get(sections.size() - 1));
    return last ? SpeakerNotes.Place.CLOSING : SpeakerNotes.Place.OPENING;
  }
}

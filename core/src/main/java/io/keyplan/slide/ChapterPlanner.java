package io.keyplan.slide;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Grid;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Section;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Scale;
import io.keyplan.slide.SlideComposer.Filled;
import io.keyplan.slide.piece.MorePiece;
import io.keyplan.slide.piece.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what of chapters is told on how many slides: grows what has room, then does without what
 * is spare, then shrinks it as far as it can be read, then cuts. Lives while a deck is planned, in
 * one thread.
 */
final class ChapterPlanner {

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
  private final ChapterPieces pieces;
  private final ChapterTitles titles;
  private final boolean readClosely;
  private final Map<String, Told> told = new HashMap<>();
  private final Map<String, Optional<List<Filled>>> wholes = new HashMap<>();

  ChapterPlanner(SlideBase base, Document document, EntryRuns values, ChapterPieces pieces) {
    this.base = base;
    this.document = document;
    this.values = values;
    this.pieces = pieces;
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
    return told.computeIfAbsent(chapter.id() + "/" + chapter.most(), key -> told(chapter));
  }

  private Told told(Chapter chapter) {
    Told all =
        whole(chapter, chapter.most())
            .map(slides -> new Told(slides, List.of(), List.of()))
            .orElseGet(() -> cut(composer(chapter), pieces.of(chapter), chapter.most()));
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
    List<Piece> lean = pieces.of(chapter);
    for (int i = 0; most > 0 && i < MOST_SPARE; i++) {
      List<Piece> fewer = lean.stream().map(Piece::leaner).toList();
      if (fewer.equals(lean)) {
        return Optional.empty();
      }
      lean = fewer;
      if (!mayFit(lean, most)) {
        continue;
      }
      Optional<List<Filled>> slides = composer(chapter).compose(lean, most);
      if (slides.isPresent()) {
        List<String> names =
            lean.stream().flatMap(piece -> piece.leftOut().stream()).distinct().toList();
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
  static boolean mayFit(List<Piece> pieces, int most) {
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
        pieces.of(chapter).stream()
            .mapToDouble(piece -> stretched(piece, box.width(), usual))
            .sum();
    return height < THIN * box.height();
  }

  private static double stretched(Piece piece, double width, Scale scale) {
    return Math.min(piece.maxHeight(width, scale), STRETCH * piece.height(width, scale));
  }

  private Optional<List<Filled>> whole(Chapter chapter, int most) {
    return wholes.computeIfAbsent(
        chapter.id() + "/" + most,
        key ->
            mayFit(pieces.of(chapter), most)
                ? composer(chapter).compose(pieces.of(chapter), most)
                : Optional.empty());
  }

  boolean hasEmpty(List<Filled> slides, Chapter chapter) {
    Box box = box(chapter);
    return slides.stream()
        .anyMatch(slide -> drawnHeight(slide, box, chapter) < FULL * box.height());
  }

  private static double drawnHeight(Filled slide, Box box, Chapter chapter) {
    return slide.placement().drawnHeight(box, slide.scale(), heading(chapter));
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

  SlideComposer composer(Chapter chapter) {
    return new SlideComposer(box(chapter), heading(chapter), sizes(chapter));
  }

  /** A piece does not repeat the name of its section, unless others share its slide. */
  static String heading(Chapter chapter) {
    return chapter.sections().size() > 1 ? "" : chapter.first().title();
  }

  /** The number of a part may make the title longer. */
  Box box(Chapter chapter) {
    return values.isForm()
        ? base.content()
        : base.beneath(base.headline(titles.title(chapter, true, "1/2")));
  }
}

package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.slide.SlideComposer.Filled;
import io.keyplan.slide.piece.MeasuredPiece;
import io.keyplan.slide.piece.Piece;
import io.keyplan.slide.piece.TitledPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what stands in the appendix of a deck: what was left out before, and no more.
 *
 * @param base what slides offer
 * @param titles what stands above slides
 * @param chapters says what is told before
 * @param pieces what chapters are made of
 */
record AppendixPlanner(
    SlideBase base, ChapterTitles titles, ChapterPlanner chapters, ChapterPieces pieces) {

  /**
   * What the appendix has of a chapter.
   *
   * @param chapter the chapter
   * @param pieces what is shown of it
   * @param slides the slides that it takes
   * @param isRest whether its message is told before
   */
  record Leftover(Chapter chapter, List<Piece> pieces, List<Filled> slides, boolean isRest) {}

  /**
   * Says what chapters have left for the appendix; what little there is of one shares a slide with
   * its neighbour.
   */
  List<Leftover> plan(List<Chapter> story) {
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
    return parts;
  }

  private Leftover leftover(Chapter chapter) {
    if (chapter.place() == Chapter.Place.APPENDIX) {
      ChapterPlanner.Told all = chapters.tell(chapter.upTo(Integer.MAX_VALUE));
      return new Leftover(chapter, pieces.of(chapter), all.slides(), false);
    }
    List<Piece> rest = chapters.tell(chapter).rest();
    return new Leftover(chapter, rest, lookedUp(chapter).compose(rest), true);
  }

  private SlideComposer lookedUp(Chapter chapter) {
    Box box = base.beneath(base.headline(titles.title(chapter, false, "1/2")));
    return new SlideComposer(box, ChapterPlanner.heading(chapter), SizeRange.APPENDIX);
  }

  private Optional<Leftover> together(Leftover one, Leftover next) {
    boolean full =
        !chapters.hasEmpty(one.slides(), one.chapter())
            && !chapters.hasEmpty(next.slides(), next.chapter());
    List<Piece> pieces = new ArrayList<>(named(one));
    pieces.addAll(named(next));
    if (full || !ChapterPlanner.mayFit(pieces, 1)) {
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
}

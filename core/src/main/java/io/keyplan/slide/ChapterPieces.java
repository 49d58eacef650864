package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Cover;
import io.keyplan.document.Items;
import io.keyplan.document.Section;
import io.keyplan.slide.piece.MeasuredPiece;
import io.keyplan.slide.piece.Piece;
import io.keyplan.slide.piece.PieceMaker;
import io.keyplan.slide.piece.TitledPiece;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What chapters are made of: the blocks of their sections as pieces. Lives while a deck is planned,
 * in one thread.
 */
final class ChapterPieces {

  /** A longer sentence has no place above a piece. */
  private static final int LONGEST_HEADING = 120;

  private final PieceMaker maker;
  private final Map<String, List<Piece>> made = new HashMap<>();

  ChapterPieces(PieceMaker maker) {
    this.maker = maker;
  }

  List<Piece> of(Chapter chapter) {
    return made.computeIfAbsent(chapter.id(), key -> MeasuredPiece.all(make(chapter)));
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
}

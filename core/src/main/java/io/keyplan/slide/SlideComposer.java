package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Scale;
import io.keyplan.slide.piece.MeasuredPiece;
import io.keyplan.slide.piece.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which pieces share a slide, and where a piece goes on on a further one. */
final class SlideComposer {

  /** Space between a piece and what explains it, in points. */
  private static final double BETWEEN = 18;

  private static final int MOST_PIECES = 8;

  /** More entries than that never fit a slide, and are not measured for it. */
  private static final int MOST_ENTRIES = 120;

  private final Box box;
  private final String title;
  private final SizeRange sizes;

  /**
   * Creates a composer for the slides of a section.
   *
   * @param box place for the content
   * @param title title of the section: a piece of the same title does not repeat it
   * @param sizes the sizes that are tried
   */
  SlideComposer(Box box, String title, SizeRange sizes) {
    this.box = box;
    this.title = title;
    this.sizes = sizes;
  }

  /** A slide's content: where its pieces are and how large. */
  record Filled(Placement placement, Scale scale) {}

  /** Fills slides with pieces, in order. */
  List<Filled> compose(List<Piece> pieces) {
    return compose(pieces, Integer.MAX_VALUE).orElseThrow();
  }

  /**
   * Fills slides with pieces, in order, and gives up as soon as they are too many.
   *
   * @param most how many slides there may be
   * @return empty if there would be more
   */
  Optional<List<Filled>> compose(List<Piece> pieces, int most) {
    return groups(new ArrayList<>(MeasuredPiece.all(pieces)), most)
        .flatMap(groups -> filled(groups, most));
  }

  private Optional<List<Filled>> filled(List<List<Piece>> groups, int most) {
    List<Filled> slides = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Piece> group = groups.get(i);
      int least = slides.size() + groups.size() - i;
      Optional<Filled> one = one(group);
      if (least > most || least == most && one.isEmpty() && needsMore(group)) {
        return Optional.empty();
      }
      slides.addAll(one.map(List::of).orElseGet(() -> divided(group.get(0), after(group))));
    }
    return slides.size() <= most ? Optional.of(slides) : Optional.empty();
  }

  /** Puts a group on one slide; empty where that has no room for it. */
  private Optional<Filled> one(List<Piece> group) {
    if (group.size() > 1) {
      return best(group, sizes.shared());
    }
    return group.get(0).entries() > MOST_ENTRIES ? Optional.empty() : best(group, sizes.all());
  }

  private static @Nullable Piece after(List<Piece> group) {
    return group.size() == 1 ? null : group.get(1);
  }

  /** Says whether a group that has no room on one slide takes several at the smallest size. */
  private boolean needsMore(List<Piece> group) {
    Scale least = sizes.divided().get(sizes.divided().size() - 1);
    return parts(group.get(0), after(group), least).size() > 1;
  }

  /**
   * Puts as many pieces on every slide as it has room for; the last two share theirs evenly.
   *
   * @return empty if there would be more groups than there may be slides
   */
  private Optional<List<List<Piece>>> groups(List<Piece> left, int most) {
    List<List<Piece>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      boolean explained = left.size() > 1 && left.get(1).explains();
      boolean whole = groups.size() + 1 >= most && !(explained && left.size() == 2);
      int taken = Math.min(MOST_PIECES, left.size());
      while (taken > 1
          && (!mayPart(left, taken) || best(left.subList(0, taken), sizes.shared()).isEmpty())) {
        if (whole) {
          return Optional.empty();
        }
        taken--;
      }
      if (taken == 1 && explained) {
        taken = 2;
      }
      groups.add(List.copyOf(left.subList(0, taken)));
      left.subList(0, taken).clear();
      if (groups.size() == most && !left.isEmpty()) {
        return Optional.empty();
      }
    }
    if (groups.size() > 1) {
      even(groups);
    }
    return Optional.of(groups);
  }

  /** Says whether a slide may end before a piece. */
  private static boolean mayPart(List<Piece> pieces, int at) {
    return at == pieces.size() || !pieces.get(at - 1).leads() && !pieces.get(at).explains();
  }

  private void even(List<List<Piece>> groups) {
    int last = groups.size() - 1;
    List<Piece> both = new ArrayList<>(groups.get(last - 1));
    both.addAll(groups.get(last));
    double least = Math.abs(size(groups.get(last - 1)) - size(groups.get(last)));
    for (int cut = groups.get(last - 1).size() - 1; cut > 0; cut--) {
      List<Piece> first = List.copyOf(both.subList(0, cut));
      List<Piece> second = List.copyOf(both.subList(cut, both.size()));
      double difference = Math.abs(size(first) - size(second));
      if (difference < least && mayPart(both, cut) && fits(first) && fits(second)) {
        least = difference;
        groups.set(last - 1, first);
        groups.set(last, second);
      }
    }
  }

  private boolean fits(List<Piece> group) {
    return best(group, group.size() == 1 ? sizes.all() : sizes.shared()).isPresent();
  }

  private double size(List<Piece> group) {
    return group.stream().mapToDouble(piece -> piece.height(box.width(), sizes.usual())).sum();
  }

  /**
   * Divides a piece over as few slides as a readable size allows.
   *
   * @param after what explains it, beneath its last part; null for nothing
   */
  private List<Filled> divided(Piece piece, @Nullable Piece after) {
    List<Piece> best = List.of();
    Scale least = sizes.divided().get(sizes.divided().size() - 1);
    Scale chosen = least;
    for (Scale scale : sizes.divided()) {
      boolean last = scale.equals(least);
      if (last && !best.isEmpty()) {
        break;
      }
      List<Piece> parts = parts(piece, after, scale);
      boolean fits = parts.size() > 1 && parts.stream().allMatch(part -> fits(part, after, scale));
      if (last || fits && (best.isEmpty() || parts.size() < best.size())) {
        best = parts;
        chosen = scale;
      }
    }
    Scale largest = largest(best, after, chosen);
    List<Filled> filled = new ArrayList<>();
    for (int i = 0; i < best.size(); i++) {
      boolean explained = after != null && i == best.size() - 1;
      List<Piece> own = explained ? List.of(best.get(i), after) : List.of(best.get(i));
      filled.add(new Filled(Placement.of(own).get(0), largest));
    }
    return filled;
  }

  private List<Piece> parts(Piece piece, @Nullable Piece after, Scale scale) {
    double heading = piece.heading().isEmpty() || piece.heading().equals(title) ? 0 : 30;
    double reserve = heading + reserve(after, scale);
    return piece.split(box.width(), box.height() - reserve, scale);
  }

  private double reserve(@Nullable Piece after, Scale scale) {
    return after == null ? 0 : after.height(box.width(), scale) + BETWEEN;
  }

  /** Gives the largest size at which parts still fit their slides; most are full, so it grows. */
  private Scale largest(List<Piece> parts, @Nullable Piece after, Scale least) {
    Scale largest = least;
    for (int i = sizes.all().size() - 1; i >= 0; i--) {
      Scale scale = sizes.all().get(i);
      boolean larger = scale.factor() > least.factor();
      if (larger && !parts.stream().allMatch(part -> fits(part, after, scale))) {
        return largest;
      }
      largest = larger ? scale : largest;
    }
    return largest;
  }

  private boolean fits(Piece part, @Nullable Piece after, Scale scale) {
    double height = Placement.of(List.of(part)).get(0).height(box.width(), scale, title);
    return height + reserve(after, scale) <= box.height() + 0.5
        && part.leastWidth(scale) <= box.width();
  }

  private Optional<Filled> best(List<Piece> pieces, List<Scale> scales) {
    List<Placement> placements = Placement.of(pieces);
    Scale smallest = scales.get(scales.size() - 1);
    for (Scale scale : scales) {
      boolean forced = pieces.size() == 1 && scale.equals(smallest);
      Placement best = null;
      double least = Double.MAX_VALUE;
      for (Placement placement : placements) {
        if (!forced && !placement.isWideEnough(box.width(), scale)
            || !placement.fits(box, scale, title)) {
          continue;
        }
        double waste = placement.waste(box, scale, title);
        if (waste < least - 1) {
          best = placement;
          least = waste;
        }
      }
      if (best != null) {
        return Optional.of(new Filled(best, scale));
      }
    }
    return Optional.empty();
  }
}

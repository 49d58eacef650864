package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Scale;
import io.keyplan.slide.Placement.Column;
import io.keyplan.slide.SlideComposer.Filled;
import io.keyplan.slide.piece.Gaps;
import io.keyplan.slide.piece.MeasuredPiece;
import io.keyplan.slide.piece.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Puts everything on one slide in two or three columns; what cannot be read goes on a second. */
final class OnePageComposer {

  /** A page is read from near; below 10 points texts go only where there is no other way. */
  private static final List<Scale> SCALES =
      Stream.concat(
              DoubleStream.of(1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.74)
                  .mapToObj(factor -> new Scale(factor, 10)),
              DoubleStream.of(0.95, 0.9, 0.85, 0.8, 0.74).mapToObj(Scale::new))
          .toList();

  private static final double[][] SHARES = {
    {1.0 / 3, 1.0 / 3, 1.0 / 3},
    {0.3, 0.3, 0.4},
    {0.3, 0.4, 0.3},
    {0.25, 0.25, 0.5},
    {0.5, 0.5},
    {0.42, 0.58},
    {0.58, 0.42},
    {0.36, 0.64},
    {0.64, 0.36}
  };

  /** The tables of a form are wide before anything is written into them. */
  private static final double[][] SHARES_OF_FORM = {
    {0.25, 0.42, 0.33}, {0.25, 0.44, 0.31}, {0.26, 0.4, 0.34}, {0.28, 0.38, 0.34}
  };

  private final Box box;
  private final boolean form;
  private final List<double[]> shares;

  /**
   * Creates a composer.
   *
   * @param form whether the page is to be filled in
   */
  OnePageComposer(Box box, boolean form) {
    this.box = box;
    this.form = form;
    Stream<double[]> more = form ? Arrays.stream(SHARES_OF_FORM) : Stream.empty();
    this.shares = Stream.concat(Arrays.stream(SHARES), more).toList();
  }

  List<Filled> compose(List<Piece> given) {
    List<Piece> pieces = MeasuredPiece.all(given);
    for (boolean cramped : new boolean[] {false, true}) {
      for (Scale scale : SCALES) {
        Filled filled = best(pieces, scale, cramped);
        if (filled != null) {
          return List.of(filled);
        }
      }
    }
    return new SlideComposer(box, "", SizeRange.FORM).compose(pieces);
  }

  private @org.jspecify.annotations.Nullable Filled best(
      List<Piece> pieces, Scale scale, boolean cramped) {
    List<Piece> top = new ArrayList<>(pieces.stream().filter(Piece::isStrip).toList());
    List<Piece> rest = pieces.stream().filter(piece -> !piece.isStrip()).toList();
    Placement best = null;
    double least = Double.MAX_VALUE;
    for (double[] some : shares) {
      for (List<Column> columns : columns(rest, some, 0)) {
        Placement placement = new Placement(top, columns, List.of());
        double height = placement.height(box.width(), scale, "");
        if (height > box.height()) {
          continue;
        }
        double narrow = narrow(placement, scale);
        if (form && !cramped && narrow > 0) {
          continue;
        }
        double waste = placement.waste(box, scale, "") + narrow;
        if (waste < least) {
          least = waste;
          best = placement;
        }
      }
    }
    return best == null ? null : new Filled(best, scale);
  }

  /** Counts pieces that are narrower than they should be. */
  private double narrow(Placement placement, Scale scale) {
    double missing = 0;
    for (Column column : placement.columns()) {
      for (Piece piece : column.pieces()) {
        double width = box.width() * column.share() - Gaps.GUTTER;
        missing += Math.max(0, piece.minWidth(scale) - width) * 500;
      }
    }
    return missing;
  }

  private static List<List<Column>> columns(List<Piece> pieces, double[] shares, int at) {
    List<List<Column>> all = new ArrayList<>();
    if (at == shares.length - 1) {
      if (!pieces.isEmpty()) {
        all.add(List.of(new Column(shares[at], pieces)));
      }
      return all;
    }
    for (int take = 1; take < pieces.size(); take++) {
      Column first = new Column(shares[at], pieces.subList(0, take));
      for (List<Column> rest : columns(pieces.subList(take, pieces.size()), shares, at + 1)) {
        List<Column> columns = new ArrayList<>();
        columns.add(first);
        columns.addAll(rest);
        all.add(columns);
      }
    }
    return all;
  }
}

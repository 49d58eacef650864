package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.slide.piece.Gaps;
import io.keyplan.slide.piece.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pieces on a slide: strips across the top, columns beneath, strips across the bottom.
 *
 * @param top strips above
 * @param columns columns side by side
 * @param bottom strips below
 */
record Placement(List<Piece> top, List<Column> columns, List<Piece> bottom) {

  /**
   * Pieces above each other.
   *
   * @param share share of the width, of 1
   * @param pieces the pieces
   */
  record Column(double share, List<Piece> pieces) {}

  private static final double HEADING_GAP = 9;
  private static final double UNEVEN = 0.25;

  Placement {
    top = List.copyOf(top);
    columns = List.copyOf(columns);
    bottom = List.copyOf(bottom);
  }

  private static double gap(Scale scale) {
    return scale.space(Gaps.GAP);
  }

  private boolean isAlone() {
    int pieces = top.size() + bottom.size();
    for (Column column : columns) {
      pieces += column.pieces().size();
    }
    return pieces == 1;
  }

  private static double headingHeight(Scale scale) {
    return TextFit.lineHeight(new Style(scale.heading(), true, Paint.PRIMARY))
        + 5
        + scale.space(HEADING_GAP);
  }

  private double heading(Piece piece, String title, Scale scale) {
    return shows(piece, title) ? headingHeight(scale) : 0;
  }

  private boolean shows(Piece piece, String title) {
    return !piece.heading().isEmpty() && !(isAlone() && piece.heading().equals(title));
  }

  private double width(Column column, double width) {
    return (width - Gaps.GUTTER * 1.3 * (columns.size() - 1)) * column.share();
  }

  /** Says whether every piece gets the width that it needs; one alone has all that there is. */
  boolean isWideEnough(double width, Scale scale) {
    if (!isWideEnough(top, width, scale) || !isWideEnough(bottom, width, scale)) {
      return false;
    }
    boolean alone = isAlone();
    for (Column column : columns) {
      if (alone && !isWideEnough(column.pieces(), width, scale)) {
        return false;
      }
      for (Piece piece : column.pieces()) {
        if (!alone && piece.minWidth(scale) > width(column, width)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isWideEnough(List<Piece> pieces, double width, Scale scale) {
    for (Piece piece : pieces) {
      if (piece.leastWidth(scale) > width) {
        return false;
      }
    }
    return true;
  }

  /** Says whether a piece that has the whole width would need more for its longest words. */
  boolean isTight(double width, Scale scale) {
    return isAlone() && !isWideEnough(width, scale);
  }

  double height(double width, Scale scale, String title) {
    return height(width, Double.MAX_VALUE, scale, title);
  }

  /** Says whether the pieces have room in a box; stops measuring when it is clear. */
  boolean fits(Box box, Scale scale, String title) {
    return height(box.width(), box.height(), scale, title) <= box.height();
  }

  /** Gives the height, or some height above a limit where that is passed. */
  private double height(double width, double limit, Scale scale, String title) {
    int parts = (top.isEmpty() ? 0 : 1) + (columns.isEmpty() ? 0 : 1) + (bottom.isEmpty() ? 0 : 1);
    double strips =
        strips(top, width, limit, scale, title) + strips(bottom, width, limit, scale, title);
    double tallest = 0;
    for (Column column : columns) {
      if (strips + tallest > limit) {
        break;
      }
      double wide = width(column, width);
      tallest = Math.max(tallest, strips(column.pieces(), wide, limit, scale, title));
    }
    return strips + tallest + (parts - 1) * gap(scale);
  }

  private double strips(List<Piece> pieces, double width, Scale scale, String title) {
    return strips(pieces, width, Double.MAX_VALUE, scale, title);
  }

  private double strips(List<Piece> pieces, double width, double limit, Scale scale, String title) {
    double height = 0;
    for (Piece piece : pieces) {
      if (height > limit) {
        break;
      }
      height += heading(piece, title, scale) + piece.height(width, scale);
    }
    return height + Math.max(0, pieces.size() - 1) * gap(scale);
  }

  /** Gives how high the pieces are drawn in a box, with the height that they are stretched to. */
  double drawnHeight(Box box, Scale scale, String title) {
    double rest = Math.max(0, box.height() - height(box.width(), scale, title));
    double above = stretched(top, box.width(), scale);
    double tallest = 0;
    double stretched = 0;
    for (Column column : columns) {
      double wide = width(column, box.width());
      double natural = strips(column.pieces(), wide, scale, title);
      tallest = Math.max(tallest, natural);
      stretched = Math.max(stretched, natural + stretched(column.pieces(), wide, scale));
    }
    double growing = above + stretched - tallest;
    return height(box.width(), scale, title) + Math.min(rest, growing);
  }

  private static double stretched(List<Piece> pieces, double width, Scale scale) {
    return pieces.stream()
        .mapToDouble(piece -> piece.maxHeight(width, scale) - piece.height(width, scale))
        .sum();
  }

  /** Gives the area that stays empty when the slide is drawn, to choose between placements. */
  double waste(Box box, Scale scale, String title) {
    double left =
        box.height()
            - strips(top, box.width(), scale, title)
            - strips(bottom, box.width(), scale, title);
    double waste = unevenness() * box.width() * left;
    for (Column column : columns) {
      double wide = width(column, box.width());
      double most = 0;
      for (Piece piece : column.pieces()) {
        most += heading(piece, title, scale) + piece.maxHeight(wide, scale) + gap(scale);
      }
      waste += Math.max(0, left - most) * wide;
    }
    return waste;
  }

  /** Columns of one width look calmer: others must save some room. */
  private double unevenness() {
    double uneven = 0;
    for (Column column : columns) {
      uneven += Math.abs(column.share() - 1.0 / columns.size());
    }
    return uneven * UNEVEN;
  }

  /**
   * Gives the names of the first and the last entry of the first piece whose entries have names.
   */
  List<String> ends() {
    return Stream.of(
            top.stream(),
            columns.stream().flatMap(column -> column.pieces().stream()),
            bottom.stream())
        .flatMap(pieces -> pieces)
        .map(Piece::ends)
        .filter(ends -> !ends.isEmpty() && ends.stream().noneMatch(String::isBlank))
        .findFirst()
        .orElse(List.of());
  }

  void draw(Box box, Scale scale, String title, Canvas canvas) {
    double y = box.y();
    double free = Math.max(0, box.height() - height(box.width(), scale, title));
    double stripShare = columns.isEmpty() ? 1 : 0.3;
    y = drawStack(top, box, y, free * stripShare, scale, title, canvas);
    double bottom = strips(this.bottom, box.width(), scale, title);
    double end = box.bottom() - (this.bottom.isEmpty() ? 0 : bottom + gap(scale));
    double x = box.x();
    double reached = y;
    for (Column column : columns) {
      double wide = width(column, box.width());
      Box place = new Box(x, y, wide, Math.max(0, end - y));
      double spare = place.height() - strips(column.pieces(), wide, scale, title);
      reached =
          Math.max(reached, drawStack(column.pieces(), place, y, spare, scale, title, canvas));
      x += wide + Gaps.GUTTER * 1.3;
    }
    if (!this.bottom.isEmpty()) {
      double at = columns.isEmpty() ? y : Math.min(end + gap(scale), reached);
      drawStack(this.bottom, box, at, 0, scale, title, canvas);
    }
  }

  /**
   * Draws pieces above each other, shares spare height among them and gives where the next goes.
   */
  private double drawStack(
      List<Piece> pieces,
      Box box,
      double top,
      double spare,
      Scale scale,
      String title,
      Canvas canvas) {
    double stretch = 0;
    for (Piece piece : pieces) {
      stretch += piece.maxHeight(box.width(), scale) - piece.height(box.width(), scale);
    }
    double share = stretch > 0 ? Math.max(0, Math.min(1, spare / stretch)) : 0;
    double y = top;
    for (Piece piece : pieces) {
      if (shows(piece, title)) {
        drawHeading(piece, new Box(box.x(), y, box.width(), 0), scale, canvas);
        y += headingHeight(scale);
      }
      double natural = piece.height(box.width(), scale);
      double high = natural + share * (piece.maxHeight(box.width(), scale) - natural);
      piece.draw(new Box(box.x(), y, box.width(), high), scale, canvas);
      y += high + gap(scale);
    }
    return y;
  }

  private static void drawHeading(Piece piece, Box at, Scale scale, Canvas canvas) {
    Style smallest = new Style(scale.floor(), true, Paint.PRIMARY);
    boolean fits = TextFit.width(piece.heading(), smallest) <= at.width();
    String heading = fits ? piece.heading() : piece.shortHeading();
    Style style = new Style(fitted(heading, at.width(), scale), true, Paint.PRIMARY);
    double high = TextFit.lineHeight(style);
    canvas.text(heading, at.withHeight(high), Text.of(Paragraph.of(heading, style)));
    canvas.rule(at.x(), at.y() + high + 4, at.width(), Stroke.solid(Paint.PRIMARY, 1.25));
  }

  /** A heading keeps to one line. */
  private static double fitted(String heading, double width, Scale scale) {
    double size = scale.heading();
    while (size > Style.FLOOR
        && TextFit.width(heading, new Style(size, true, Paint.PRIMARY)) > width) {
      size -= 0.5;
    }
    return size;
  }

  /** Lists the ways to place some pieces, the simplest first. */
  static List<Placement> of(List<Piece> pieces) {
    List<Piece> top = new ArrayList<>();
    List<Piece> middle = new ArrayList<>(pieces);
    while (!middle.isEmpty() && middle.get(0).isStrip()) {
      top.add(middle.remove(0));
    }
    List<Piece> bottom = new ArrayList<>();
    while (!middle.isEmpty() && middle.get(middle.size() - 1).isStrip()) {
      bottom.add(0, middle.remove(middle.size() - 1));
    }
    List<Placement> placements = new ArrayList<>();
    if (middle.isEmpty()) {
      placements.add(new Placement(top, List.of(), bottom));
      return placements;
    }
    placements.add(new Placement(top, List.of(new Column(1, middle)), bottom));
    placements.addAll(twoColumns(top, middle, bottom, 0.5, 0.58, 0.64, 0.42, 0.36));
    if (middle.size() >= 3 && middle.size() <= 6) {
      placements.addAll(threeColumns(top, middle, bottom));
      placements.addAll(underWide(top, middle, bottom));
    }
    return placements;
  }

  private static List<Placement> twoColumns(
      List<Piece> top, List<Piece> middle, List<Piece> bottom, double... shares) {
    List<Placement> placements = new ArrayList<>();
    for (int at = 1; at < middle.size(); at++) {
      List<Piece> left = middle.subList(0, at);
      List<Piece> right = middle.subList(at, middle.size());
      for (double share : shares) {
        placements.add(
            new Placement(
                top, List.of(new Column(share, left), new Column(1 - share, right)), bottom));
      }
    }
    return placements;
  }

  /** A table of many columns goes across the slide, above or below what needs less width. */
  private static List<Placement> underWide(
      List<Piece> top, List<Piece> middle, List<Piece> bottom) {
    int last = middle.size() - 1;
    List<Piece> above = new ArrayList<>(top);
    above.add(middle.get(0));
    List<Piece> below = new ArrayList<>(bottom);
    below.add(0, middle.get(last));
    List<Placement> placements = new ArrayList<>();
    placements.addAll(twoColumns(above, middle.subList(1, last + 1), bottom, 0.5, 0.58, 0.42));
    placements.addAll(twoColumns(top, middle.subList(0, last), below, 0.5, 0.58, 0.42));
    return placements;
  }

  private static List<Placement> threeColumns(
      List<Piece> top, List<Piece> middle, List<Piece> bottom) {
    List<Placement> placements = new ArrayList<>();
    for (int a = 1; a < middle.size() - 1; a++) {
      for (int b = a + 1; b < middle.size(); b++) {
        placements.add(
            new Placement(
                top,
                List.of(
                    new Column(1.0 / 3, middle.subList(0, a)),
                    new Column(1.0 / 3, middle.subList(a, b)),
                    new Column(1.0 / 3, middle.subList(b, middle.size()))),
                bottom));
      }
    }
    return placements;
  }
}

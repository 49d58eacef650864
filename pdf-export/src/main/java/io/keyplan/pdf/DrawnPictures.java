package io.keyplan.pdf;

import io.keyplan.document.Picture;
import io.keyplan.document.PictureSlot;
import io.keyplan.export.ExportNotes;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Figure;
import io.keyplan.pdf.box.Ornament;
import io.keyplan.pdf.font.Line;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.PagePicture;
import io.keyplan.pdf.page.PictureCache;
import io.keyplan.pdf.page.ShapeOutline;
import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws photos, logos, and initials where there is no photo. Lives for one export. */
final class DrawnPictures {

  private static final double INITIALS = 0.36;

  /** A face stands in the upper part of a tall photo. */
  private static final double UPPER = 0.25;

  private final Palette palette;
  private final ExportNotes notes;
  private final PictureCache cache;
  private final Map<String, Integer> people = new HashMap<>();

  DrawnPictures(Palette palette, ExportNotes notes, PictureCache cache) {
    this.palette = palette;
    this.notes = notes;
    this.cache = cache;
  }

  /** Reads a picture for a place of some length; empty when it cannot be read. */
  Optional<PagePicture> read(PictureSlot slot, double length) {
    Picture picture = slot.picture();
    if (picture == null) {
      return Optional.empty();
    }
    Optional<PagePicture> found = read(picture, length);
    if (found.isEmpty()) {
      notes.changed(slot.path(), "the picture cannot be read, so it is not shown");
    }
    found
        .filter(one -> !one.change().isEmpty())
        .ifPresent(one -> notes.info(slot.path(), one.change()));
    return found;
  }

  /** Reads a picture; empty when it cannot be read. */
  Optional<PagePicture> read(Picture picture, double length) {
    return cache.read(picture, length);
  }

  /** Makes a box of a photo, cropped to a circle, or of initials. */
  Box photo(PictureSlot slot, double side, Align align) {
    Optional<PagePicture> picture = read(slot, side);
    if (picture.isPresent()) {
      return new Figure(
          Tag.figure(slot.alt()),
          side,
          (canvas, area) ->
              crop(canvas, picture.get(), square(area, side, align), ShapeOutline.ELLIPSE));
    }
    if (slot.initials().isEmpty()) {
      return new Ornament(side, (canvas, area) -> empty(canvas, square(area, side, align)));
    }
    return new Figure(
        Tag.figure(slot.alt()),
        side,
        (canvas, area) -> initials(canvas, slot, square(area, side, align)));
  }

  private static Area square(Area area, double side, Align align) {
    double spare = area.width() - side;
    double x = align == Align.CENTER ? spare / 2 : align == Align.END ? spare : 0;
    return new Area(area.x() + x, area.y(), side, side);
  }

  /** Makes a box of a picture as it is, as large as fits. */
  Optional<Box> fitted(PictureSlot slot, double width, double height) {
    return read(slot, Math.max(width, height))
        .map(
            picture ->
                new Figure(
                    Tag.figure(slot.alt()),
                    height,
                    (canvas, area) ->
                        whole(canvas, picture, new Area(area.x(), area.y(), width, height))));
  }

  /** Draws all of a picture at the left of an area. */
  static void whole(Canvas canvas, PagePicture picture, Area area) {
    double scale = Math.min(area.width() / picture.width(), area.height() / picture.height());
    double wide = picture.width() * scale;
    double high = picture.height() * scale;
    double y = area.y() + (area.height() - high) / 2;
    canvas.picture(
        picture, area.x(), y, wide, high, ShapeOutline.RECTANGLE, area.x(), y, wide, high);
  }

  /** Draws a picture so that it fills an area, without what is too much at its sides. */
  static void crop(Canvas canvas, PagePicture picture, Area area, ShapeOutline outline) {
    double scale = Math.max(area.width() / picture.width(), area.height() / picture.height());
    double wide = picture.width() * scale;
    double high = picture.height() * scale;
    double x = area.x() - (wide - area.width()) / 2;
    double y = area.y() - (high - area.height()) * UPPER;
    canvas.picture(
        picture, x, y, wide, high, outline, area.x(), area.y(), area.width(), area.height());
  }

  /** Numbers people in the order in which they are first shown, from 0. */
  private int person(String name) {
    return people.computeIfAbsent(name, key -> people.size());
  }

  private void initials(Canvas canvas, PictureSlot slot, Area area) {
    Color ground = palette.series(person(slot.alt()));
    Color ink = Blend.textOn(ground, palette.ink());
    canvas.form(
        ShapeOutline.ELLIPSE, area.x(), area.y(), area.width(), area.height(), ground, null);
    TextStyle style = TextStyle.of(Weight.BOLD, area.height() * INITIALS, ink);
    centered(canvas, slot.initials(), style, area);
  }

  /** Writes one line of text in the middle of an area. */
  static void centered(Canvas canvas, String text, TextStyle style, Area area) {
    Line line =
        canvas.typesetter().set(List.of(Span.of(text, style))).lines(Double.MAX_VALUE).get(0);
    double x = area.x() + (area.width() - line.width()) / 2;
    canvas.text(line, x, area.y() + Canvas.baseline(style, area.height()));
  }

  private void empty(Canvas canvas, Area area) {
    LineStyle edge = new LineStyle(palette.secondary(), 0.75, LineStyle.Dash.DASHED);
    canvas.form(
        ShapeOutline.ELLIPSE,
        area.x(),
        area.y(),
        area.width(),
        area.height(),
        palette.panel(),
        edge);
  }
}

package io.keyplan.report;

import io.keyplan.document.Illustration;
import io.keyplan.document.Picture;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.PicturePart;
import io.keyplan.report.part.PicturePart.Crop;
import io.keyplan.report.part.TextRole;

/** Plans pictures that stand for themselves. */
final class IllustrationPlanner {

  /** Place of a picture that is still to come, as wide as high to half. */
  private static final double PLACE_WIDTH = 240;

  private static final double CAPTION_GAP = 4;

  private final EntryTexts entries;

  IllustrationPlanner(EntryTexts entries) {
    this.entries = entries;
  }

  ColumnPart plan(Illustration block, PageRoom room) {
    Picture picture = block.slot().picture();
    double width = picture == null ? PLACE_WIDTH : picture.width();
    double height = picture == null ? PLACE_WIDTH / 2 : picture.height();
    double fit = Math.min(widest(block, room) / width, highest(block, room) / height);
    // A pixel of 1/72 inch is as coarse as print bears; lines can be drawn at any size.
    double scale = picture != null && picture.type() == Picture.Type.SVG ? fit : Math.min(1, fit);
    PicturePart part =
        new PicturePart(block.slot(), width * scale, height * scale, Crop.NONE, Align.START);
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (block.caption().isBlank()) {
      return column.add(part, 0).build();
    }
    column.addKept(part, 0);
    return column.add(entries.part(TextRole.NOTE, block.caption()), CAPTION_GAP).build();
  }

  private static double widest(Illustration block, PageRoom room) {
    return room.width()
        * switch (block.size()) {
          case SMALL -> 0.3;
          case MEDIUM -> 0.6;
          case LARGE -> 1;
        };
  }

  private static double highest(Illustration block, PageRoom room) {
    return room.height()
        * switch (block.size()) {
          case SMALL -> 0.12;
          case MEDIUM -> 0.3;
          case LARGE -> 0.55;
        };
  }
}

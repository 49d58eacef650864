package io.keyplan.poi.word.write;

import io.keyplan.theme.Color;
import java.util.List;
import org.docx4j.dml.CTGeomGuide;
import org.docx4j.dml.CTGeomGuideList;
import org.docx4j.dml.CTPoint2D;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.CTPresetGeometry2D;
import org.docx4j.dml.CTSRgbColor;
import org.docx4j.dml.CTSolidColorFillProperties;
import org.docx4j.dml.CTTransform2D;
import org.docx4j.dml.STShapeType;

/** Places, sizes, forms and colours of DrawingML in few words; lengths are in EMU. */
final class Geometry {

  /** EMU in a point. */
  static final int POINT = 12_700;

  /** EMU in a twip. */
  static final int TWIP = 635;

  private Geometry() {}

  /** Turns points into EMU. */
  static long emu(double points) {
    return Math.round(points * POINT);
  }

  static CTPoint2D point(long x, long y) {
    CTPoint2D point = new CTPoint2D();
    point.setX(x);
    point.setY(y);
    return point;
  }

  static CTPositiveSize2D size(long width, long height) {
    CTPositiveSize2D size = new CTPositiveSize2D();
    size.setCx(width);
    size.setCy(height);
    return size;
  }

  static CTTransform2D place(long x, long y, long width, long height) {
    CTTransform2D place = new CTTransform2D();
    place.setOff(point(x, y));
    place.setExt(size(width, height));
    return place;
  }

  /**
   * Makes a preset form.
   *
   * @param adjustments what bends it, in 1/100000; none for the preset's own
   */
  static CTPresetGeometry2D form(STShapeType type, List<Long> adjustments) {
    CTGeomGuideList guides = new CTGeomGuideList();
    for (int i = 0; i < adjustments.size(); i++) {
      CTGeomGuide guide = new CTGeomGuide();
      guide.setName(
          adjustments.size() == 1 && type == STShapeType.ROUND_RECT ? "adj" : "adj" + (i + 1));
      guide.setFmla("val " + adjustments.get(i));
      guides.getGd().add(guide);
    }
    CTPresetGeometry2D form = new CTPresetGeometry2D();
    form.setPrst(type);
    form.setAvLst(guides);
    return form;
  }

  static CTSolidColorFillProperties fill(Color color) {
    CTSRgbColor rgb = new CTSRgbColor();
    rgb.setVal(color.rgb());
    CTSolidColorFillProperties fill = new CTSolidColorFillProperties();
    fill.setSrgbClr(rgb);
    return fill;
  }
}

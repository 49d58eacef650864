package io.keyplan.pdf.page;

import io.keyplan.brand.BrandBase;
import java.util.List;

/**
 * The paper that reports are printed on: pages of a company's PDF as forms that lie beneath our
 * text. Immutable and thread-safe; the bytes are shared, and must not be changed.
 *
 * @param file a PDF whose catalogue lists the forms under {@link #FORMS}
 * @param first number of the form beneath the first page, from 0
 * @param next number of the form beneath the pages that follow, from 0
 * @param width width of the paper in points
 * @param height its height
 * @param area margins left, top, right and bottom in points; empty for those of the document
 * @param conforming whether a file with it can be archivable and accessible
 */
public record Letterhead(
    byte[] file,
    int first,
    int next,
    double width,
    double height,
    List<Double> area,
    boolean conforming)
    implements BrandBase {

  /** Key of the forms in the catalogue of the file. */
  public static final String FORMS = "KeyplanForms";

  /** Copies the margins. */
  public Letterhead {
    area = List.copyOf(area);
  }

  /** Gives the number of the form beneath a page. */
  int form(int page) {
    return page == 1 ? first : next;
  }

  /** Says whether it lies beneath pages of a size. */
  boolean fits(Canvas page) {
    return Math.abs(page.width() - width) < 1 && Math.abs(page.height() - height) < 1;
  }
}

package io.keyplan.poi.word.write;

import io.keyplan.text.TextMetrics;
import jakarta.xml.bind.JAXBElement;
import java.util.List;
import java.util.Map;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.mce.AlternateContent;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTSdtRow;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcMar;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many pages a text takes. Word lays it out itself, with the fonts at hand, so that
 * the number can be off where a page is nearly full. Lengths inside are points.
 */
final class PageEstimate {

  private static final double EMU_PER_POINT = 12_700;
  private static final double CELL_MARGINS = 10;

  private final Map<String, StyleMetrics> styles;
  private final double cellPad;

  /**
   * Creates an estimate.
   *
   * @param styles measures of the paragraph styles
   * @param cellPad margin of cells at the top and the bottom
   */
  PageEstimate(Map<String, StyleMetrics> styles, double cellPad) {
    this.styles = styles;
    this.cellPad = cellPad;
  }

  /** Gives the number of pages of the parts of a text. */
  int pages(List<DocumentBody.Part> parts) {
    double pages = 0;
    for (DocumentBody.Part part : parts) {
      pages = part.onNewPage() ? Math.ceil(pages) : pages;
      pages += used(part, pages - Math.floor(pages));
    }
    return (int) Math.max(1, Math.ceil(pages - 0.001));
  }

  /** Gives the share of pages that a part takes, where blocks are not torn but tables are. */
  private double used(DocumentBody.Part part, double begun) {
    double page = part.page().textHeight() / 20.0 * part.page().columns();
    double width = part.page().columnWidth() / 20.0;
    double at = begun * page;
    for (Object block : part.content()) {
      if (block instanceof Tbl table) {
        for (Object row : table.getContent()) {
          at = place(at, rowsHeight(row, table), page);
        }
      } else {
        at = place(at, height(block, width), page);
      }
    }
    return at / page - begun;
  }

  private static double place(double at, double height, double page) {
    double left = page - at % page;
    return height > left && height <= page ? at + left + height : at + height;
  }

  private double height(Object block, double width) {
    if (block instanceof P paragraph) {
      return height(paragraph, width);
    } else if (block instanceof Tbl table) {
      return table.getContent().stream().mapToDouble(row -> rowsHeight(row, table)).sum();
    } else if (block instanceof SdtBlock control) {
      return control.getSdtContent().getContent().stream()
          .mapToDouble(inner -> height(inner, width))
          .sum();
    } else if (block instanceof JAXBElement<?> element) {
      return height(element.getValue(), width);
    }
    return 0;
  }

  private double rowsHeight(Object row, Tbl table) {
    if (row instanceof Tr tr) {
      return height(tr, table);
    } else if (row instanceof JAXBElement<?> element) {
      return rowsHeight(element.getValue(), table);
    } else if (row instanceof CTSdtRow rows) {
      return rows.getSdtContent().getContent().stream()
          .mapToDouble(inner -> rowsHeight(inner, table))
          .sum();
    }
    return 0;
  }

  private double height(Tr row, Tbl table) {
    double tallest = 0;
    int column = 0;
    List<TblGridCol> grid = table.getTblGrid().getGridCol();
    for (Object cell : row.getContent()) {
      Tc tc = (Tc) cell;
      int span =
          tc.getTcPr().getGridSpan() == null ? 1 : tc.getTcPr().getGridSpan().getVal().intValue();
      double width = 0;
      for (int i = 0; i < span && column < grid.size(); i++) {
        width += grid.get(column++).getW().doubleValue() / 20;
      }
      tallest = Math.max(tallest, height(tc, width));
    }
    CTHeight given = given(row);
    if (given == null) {
      return tallest;
    }
    double height = given.getVal().doubleValue() / 20;
    return given.getHRule() == STHeightRule.EXACT ? height : Math.max(height, tallest);
  }

  private double height(Tc cell, double width) {
    TcMar margins = cell.getTcPr().getTcMar();
    double sides = CELL_MARGINS;
    double ends = 2 * cellPad;
    if (margins != null) {
      sides = points(margins.getLeft().getW()) + points(margins.getRight().getW());
      ends = points(margins.getTop().getW()) + points(margins.getBottom().getW());
    }
    double room = Math.max(10, width - sides);
    return ends + cell.getContent().stream().mapToDouble(block -> height(block, room)).sum();
  }

  private static double points(Number twips) {
    return twips.doubleValue() / 20;
  }

  private static @Nullable CTHeight given(Tr row) {
    return row.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
        .map(JAXBElement::getValue)
        .filter(CTHeight.class::isInstance)
        .map(CTHeight.class::cast)
        .findFirst()
        .orElse(null);
  }

  private double height(P paragraph, double width) {
    StyleMetrics style = styles.get(paragraph.getPPr().getPStyle().getVal());
    Content content = new Content();
    content.addAll(paragraph.getContent());
    TextMetrics metrics =
        style.bold() ? TextMetrics.bold(style.size()) : TextMetrics.regular(style.size());
    int lines = metrics.lines(content.text.toString(), Math.max(10, width - style.indent()));
    double text = content.drawing > 0 && content.text.isEmpty() ? 0 : lines * style.lineHeight();
    return style.before() + Math.max(text, content.drawing) + style.after();
  }

  /** What stands in a paragraph: its text, and the height of its tallest drawing. */
  private static final class Content {
    private final StringBuilder text = new StringBuilder();
    private double drawing;

    void addAll(List<?> parts) {
      parts.forEach(this::add);
    }

    private void add(Object part) {
      if (part instanceof R run) {
        addAll(run.getContent());
      } else if (part instanceof Text words) {
        text.append(words.getValue());
      } else if (part instanceof Br) {
        text.append('\n');
      } else if (part instanceof SdtRun control) {
        addAll(control.getSdtContent().getContent());
      } else if (part instanceof P.Hyperlink link) {
        addAll(link.getContent());
      } else if (part instanceof AlternateContent alternatives) {
        alternatives.getChoice().forEach(choice -> addAll(choice.getAny()));
      } else if (part instanceof Drawing frame) {
        frame.getAnchorOrInline().forEach(this::addFrame);
      } else if (part instanceof JAXBElement<?> element) {
        add(element.getValue());
      }
    }

    /** A frame that floats takes no room. */
    private void addFrame(Object frame) {
      if (frame instanceof Inline inline) {
        drawing = Math.max(drawing, inline.getExtent().getCy() / EMU_PER_POINT);
      }
    }
  }
}

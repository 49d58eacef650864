package io.keyplan.poi.excel.write;

import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.Highlight;
import io.keyplan.poi.excel.workbook.KeptStyles;
import io.keyplan.poi.excel.workbook.SheetFonts;
import io.keyplan.poi.excel.workbook.StyleSheet;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the styles of a workbook. Lives for one export. */
final class StylesWriter {

  static final String TABLE_STYLE = "Keyplan";

  /** From this size on a number is made smaller rather than hidden where it is too wide. */
  private static final double LARGE = 14;

  private static final int FIRST_FORMAT = 164;

  /** Fills that are Excel's own. */
  private static final int OWN_FILLS = 2;

  private final StyleSheet book;
  private final KeptStyles kept;
  private final Palette palette;
  private final SheetFonts fonts;
  private final String normal;
  private final ElementWriter out = new ElementWriter();

  StylesWriter(StyleSheet book, Palette palette, SheetFonts fonts, String normal) {
    this.book = book;
    this.kept = book.kept();
    this.palette = palette;
    this.fonts = fonts;
    this.normal = normal;
  }

  byte[] xml() {
    out.open("styleSheet", "xmlns", Namespaces.SPREADSHEET);
    formats();
    out.open("fonts", "count", book.fonts().size() + kept.fonts().size());
    book.fonts().keySet().forEach(this::font);
    kept.fonts().forEach(out::markup);
    out.close("fonts");
    fills();
    out.open("borders", "count", book.rules().size() + kept.borders().size());
    book.rules().keySet().forEach(this::border);
    kept.borders().forEach(out::markup);
    out.close("borders");
    out.open("cellStyleXfs", "count", 1)
        .empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0)
        .close("cellStyleXfs");
    out.open("cellXfs", "count", book.styleCount());
    cellStyles();
    out.close("cellXfs");
    out.open("cellStyles", "count", 1)
        .empty("cellStyle", "name", normal, "xfId", 0, "builtinId", 0)
        .close("cellStyles");
    out.open("dxfs", "count", book.highlightCount() + 3);
    book.highlights().forEach(this::highlight);
    tableLooks();
    out.close("dxfs");
    int first = book.highlightCount();
    out.open("tableStyles", "count", 1, "defaultTableStyle", TABLE_STYLE)
        .open("tableStyle", "name", TABLE_STYLE, "pivot", 0, "count", 3)
        .empty("tableStyleElement", "type", "wholeTable", "dxfId", first)
        .empty("tableStyleElement", "type", "headerRow", "dxfId", first + 1)
        .empty("tableStyleElement", "type", "totalRow", "dxfId", first + 2)
        .close("tableStyle")
        .close("tableStyles");
    return out.close("styleSheet").bytes();
  }

  private void formats() {
    int own = book.formats().size();
    int count = own + kept.numberFormats().size();
    if (count == 0) {
      return;
    }
    out.open("numFmts", "count", count);
    book.formats()
        .forEach(
            (code, i) -> out.empty("numFmt", "numFmtId", FIRST_FORMAT + i, "formatCode", code));
    for (int i = 0; i < kept.numberFormats().size(); i++) {
      String code = kept.numberFormats().get(i);
      out.empty("numFmt", "numFmtId", FIRST_FORMAT + own + i, "formatCode", code);
    }
    out.close("numFmts");
  }

  private void font(CellStyle.Font each) {
    out.open("font");
    flag("b", each.bold());
    flag("i", each.italic());
    flag("u", each.underlined());
    out.val("sz", each.heading() ? fonts.headingSize(each.size()) : each.size());
    out.empty("color", "rgb", "FF" + each.color().rgb());
    out.val("name", fonts.name(each.heading())).val("family", 2);
    out.close("font");
  }

  private void flag(String name, boolean on) {
    if (on) {
      out.empty(name);
    }
  }

  private void fills() {
    out.open("fills", "count", OWN_FILLS + book.fills().size() + kept.fills().size());
    out.open("fill").empty("patternFill", "patternType", "none").close("fill");
    out.open("fill").empty("patternFill", "patternType", "gray125").close("fill");
    for (Color color : book.fills().keySet()) {
      out.open("fill").open("patternFill", "patternType", "solid");
      out.empty("fgColor", "rgb", "FF" + color.rgb()).empty("bgColor", "indexed", 64);
      out.close("patternFill").close("fill");
    }
    kept.fills().forEach(out::markup);
    out.close("fills");
  }

  private void border(CellStyle.Rules rules) {
    Color color = rules.color();
    out.open("border");
    side("left", rules.around() ? color : null);
    side("right", rules.around() ? color : null);
    side("top", rules.around() ? color : null);
    side("bottom", rules.around() || rules.below() ? color : null);
    out.empty("diagonal").close("border");
  }

  private void side(String name, @Nullable Color color) {
    if (color == null) {
      out.empty(name);
    } else {
      out.open(name, "style", "thin").empty("color", "rgb", "FF" + color.rgb()).close(name);
    }
  }

  /** The company's styles come after the first, so that their numbers are always the same. */
  private void cellStyles() {
    boolean first = true;
    for (CellStyle style : book.styles()) {
      style(style);
      if (first) {
        kept.styles().forEach(this::style);
      }
      first = false;
    }
  }

  private void style(KeptStyles.Style style) {
    int format =
        style.numberFormat() < 0
            ? style.builtIn()
            : FIRST_FORMAT + book.formats().size() + style.numberFormat();
    out.open(
        "xf",
        "numFmtId",
        format,
        "fontId",
        book.fonts().size() + style.font(),
        "fillId",
        OWN_FILLS + book.fills().size() + style.fill(),
        "borderId",
        book.rules().size() + style.border(),
        "xfId",
        0,
        "quotePrefix",
        style.quoted() ? 1 : 0,
        "applyNumberFormat",
        1,
        "applyFont",
        1,
        "applyFill",
        1,
        "applyBorder",
        1,
        "applyAlignment",
        1);
    out.markup(style.alignment()).close("xf");
  }

  private void style(CellStyle style) {
    String[] attributes = {
      "numFmtId", String.valueOf(book.formatOf(style)),
      "fontId", String.valueOf(book.fontOf(style)),
      "fillId", String.valueOf(book.fillOf(style.fill())),
      "borderId", String.valueOf(book.rulesOf(style)),
      "xfId", "0",
      "quotePrefix", style.quoted() ? "1" : "0",
      "applyNumberFormat", "1",
      "applyFont", "1",
      "applyFill", "1",
      "applyBorder", "1",
      "applyAlignment", "1"
    };
    out.open("xf", (Object[]) attributes);
    out.empty(
        "alignment",
        "horizontal",
        style.across().name().toLowerCase(Locale.ROOT),
        "vertical",
        style.high().name().toLowerCase(Locale.ROOT),
        "wrapText",
        style.wrap() ? 1 : 0,
        "indent",
        style.across() == CellStyle.Horizontal.LEFT || style.across() == CellStyle.Horizontal.RIGHT
            ? style.indent()
            : 0,
        "shrinkToFit",
        !style.wrap() && style.font().size() >= LARGE ? 1 : 0);
    out.close("xf");
  }

  private void highlight(Highlight highlight) {
    out.open("dxf");
    if (highlight.text() != null || highlight.bold()) {
      out.open("font");
      flag("b", highlight.bold());
      if (highlight.text() != null) {
        out.empty("color", "rgb", "FF" + highlight.text().rgb());
      }
      out.close("font");
    }
    fill(highlight.fill());
    if (highlight.edge() != null) {
      out.open("border").open("left", "style", "thin");
      out.empty("color", "rgb", "FF" + highlight.edge().rgb()).close("left").close("border");
    }
    out.close("dxf");
  }

  /** In a rule the background colour is the one that is seen. */
  private void fill(@Nullable Color color) {
    if (color != null) {
      out.open("fill").open("patternFill", "patternType", "solid");
      out.empty("fgColor", "rgb", "FF" + color.rgb()).empty("bgColor", "rgb", "FF" + color.rgb());
      out.close("patternFill").close("fill");
    }
  }

  private void tableLooks() {
    out.open("dxf").open("border");
    for (String name : new String[] {"left", "right", "top", "bottom", "vertical", "horizontal"}) {
      side(name, palette.hairline());
    }
    out.close("border").close("dxf");
    Color onPrimary = Blend.textOn(palette.primary(), palette.ink());
    highlight(new Highlight(onPrimary, palette.primary(), true, null));
    highlight(new Highlight(palette.ink(), palette.panel(), true, null));
  }
}

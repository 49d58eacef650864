package io.keyplan.poi.ooxml;

import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.text.TextDirection;
import io.keyplan.theme.Color;
import io.keyplan.value.UnseenCharacters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes texts into the text bodies of shapes and cells. Lives for one slide or drawing. */
public final class TextWriter {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final Brush brush;
  private final String language;
  private final String typeface;
  private final UnaryOperator<String> links;

  /**
   * Creates a writer.
   *
   * @param language language tag of the texts
   * @param typeface the font, where the file has no default for it; empty otherwise
   * @param links gives the id of the relationship to an address
   */
  public TextWriter(Brush brush, String language, String typeface, UnaryOperator<String> links) {
    this.brush = brush;
    this.language = language;
    this.typeface = typeface;
    this.links = links;
  }

  /**
   * Writes the text of a shape with its insets.
   *
   * @param element name of the shape's text body
   */
  public void shape(ElementWriter out, String element, Text text) {
    out.open(element);
    body(out, "a:bodyPr", text, "rtlCol", 0);
    out.empty("a:lstStyle");
    paragraphs(out, text);
    out.close(element);
  }

  /**
   * Writes where the text of a shape stands in it.
   *
   * @param element name of the body's properties
   * @param own names and values of attributes that a format adds
   */
  public static void body(ElementWriter out, String element, Text text, Object... own) {
    Text.Insets insets = text.insets();
    List<Object> attributes = new ArrayList<>(List.of("wrap", "square"));
    attributes.addAll(List.of("lIns", Emu.of(insets.left()), "tIns", Emu.of(insets.top())));
    attributes.addAll(List.of("rIns", Emu.of(insets.right()), "bIns", Emu.of(insets.bottom())));
    attributes.addAll(Arrays.asList(own));
    attributes.addAll(List.of("anchor", anchor(text.anchor())));
    out.open(element, attributes.toArray()).empty("a:noAutofit").close(element);
  }

  /** Writes the text of a table's cell, whose insets are the cell's. */
  public void cell(ElementWriter out, Text text) {
    out.open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
    paragraphs(out, text);
    out.close("a:txBody");
  }

  /**
   * Writes the paragraphs of a placeholder, in its look; every line is a paragraph.
   *
   * @param size size in points where it is not the placeholder's own; 0 otherwise
   */
  public void plain(ElementWriter out, String text, double size) {
    plain(out, text, size, null);
  }

  /**
   * Writes a text in the look of its placeholder, but for its size and colour.
   *
   * @param size size in points where it is not the placeholder's own; 0 otherwise
   * @param color colour where it is not the placeholder's own; null otherwise
   */
  public void plain(ElementWriter out, String text, double size, @Nullable Color color) {
    for (String line : split(text)) {
      if (line.isEmpty()) {
        empty(out);
        continue;
      }
      out.open("a:p");
      if (TextDirection.isRightToLeft(line)) {
        out.empty("a:pPr", "algn", "r", "rtl", 1);
      }
      out.open("a:r");
      Object[] look =
          size > 0
              ? new Object[] {"lang", language, "sz", Emu.hundredths(size)}
              : new Object[] {"lang", language};
      if (color == null) {
        out.empty("a:rPr", look);
      } else {
        out.open("a:rPr", look).open("a:solidFill").empty("a:srgbClr", "val", color.rgb());
        out.close("a:solidFill").close("a:rPr");
      }
      out.text("a:t", line).close("a:r").close("a:p");
    }
  }

  /** Writes paragraphs in the look of their placeholder, but for their sizes and weights. */
  public void inherited(ElementWriter out, Text text) {
    for (Paragraph paragraph : text.paragraphs()) {
      out.open("a:p").open("a:pPr", "marL", 0, "indent", 0);
      out.open("a:spcBef").val("a:spcPts", Emu.hundredths(paragraph.before())).close("a:spcBef");
      out.empty("a:buNone").close("a:pPr");
      for (Run run : paragraph.runs()) {
        String[] lines = split(run.text());
        for (int i = 0; i < lines.length; i++) {
          if (i > 0) {
            out.empty("a:br");
          }
          if (!lines[i].isEmpty()) {
            int size = Emu.hundredths(run.style().size());
            int bold = run.style().bold() ? 1 : 0;
            out.open("a:r").empty("a:rPr", "lang", language, "sz", size, "b", bold);
            out.text("a:t", lines[i]).close("a:r");
          }
        }
      }
      out.close("a:p");
    }
  }

  /** Writes an empty paragraph, for a place to write in. */
  public void empty(ElementWriter out) {
    out.open("a:p").empty("a:endParaRPr", "lang", language).close("a:p");
  }

  /** Gives how Office calls where text stands from top to bottom. */
  public static String anchor(Text.Anchor anchor) {
    return switch (anchor) {
      case TOP -> "t";
      case MIDDLE -> "ctr";
      case BOTTOM -> "b";
    };
  }

  private void paragraphs(ElementWriter out, Text text) {
    if (text.isEmpty()) {
      empty(out);
    }
    boolean first = true;
    for (Paragraph paragraph : text.paragraphs()) {
      paragraph(out, paragraph, first);
      first = false;
    }
  }

  private void paragraph(ElementWriter out, Paragraph paragraph, boolean first) {
    out.open("a:p");
    openLayout(out, "a:pPr", paragraph, first);
    out.close("a:pPr");
    boolean silent = true;
    for (Run run : paragraph.runs()) {
      run(out, run);
      silent &= run.text().isEmpty();
    }
    if (silent) {
      look(out, "a:endParaRPr", paragraph.runs().get(0).style(), "");
    }
    out.close("a:p");
  }

  /** Opens an element that says where a paragraph's lines stand. */
  public static void openLayout(
      ElementWriter out, String element, Paragraph paragraph, boolean first) {
    long indent = Emu.of(paragraph.indent());
    long hanging = paragraph.bullet() ? -indent : 0;
    if (TextDirection.isRightToLeft(Run.text(paragraph.runs()))) {
      String align = align(fromRight(paragraph.align()));
      out.open(element, "marR", indent, "indent", hanging, "algn", align, "rtl", 1);
    } else {
      out.open(element, "marL", indent, "indent", hanging, "algn", align(paragraph.align()));
    }
    int before = first ? 0 : Emu.hundredths(paragraph.before());
    out.open("a:spcBef").val("a:spcPts", before).close("a:spcBef");
    if (paragraph.bullet()) {
      out.empty("a:buFont", "typeface", "Arial").empty("a:buChar", "char", "•");
    } else {
      out.empty("a:buNone");
    }
  }

  /** Gives the number of runs that are written for one: every line of it is a run. */
  public static int lines(Run run) {
    return (int) Arrays.stream(split(run.text())).filter(line -> !line.isEmpty()).count();
  }

  /** Most texts have one line, which is seen without a pattern. */
  private static String[] split(String text) {
    String shown = UnseenCharacters.without(text);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        return LINE_END.split(shown, -1);
      }
    }
    return new String[] {shown};
  }

  private void run(ElementWriter out, Run run) {
    String[] lines = split(run.text());
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.open("a:br");
        look(out, "a:rPr", run.style(), "");
        out.close("a:br");
      }
      if (!lines[i].isEmpty()) {
        out.open("a:r");
        look(out, "a:rPr", run.style(), run.link());
        out.text("a:t", lines[i]).close("a:r");
      }
    }
  }

  /** Writes how text looks, and where it leads; an empty link leads nowhere. */
  public void look(ElementWriter out, String element, Style style, String link) {
    int size = Emu.hundredths(style.size());
    out.open(element, "lang", language, "sz", size, "b", style.bold() ? 1 : 0);
    brush.fill(out, style.paint());
    if (!typeface.isEmpty()) {
      out.empty("a:latin", "typeface", typeface);
    }
    if (!link.isEmpty()) {
      out.empty("a:hlinkClick", "r:id", links.apply(link));
    }
    out.close(element);
  }

  /** Alignment is of the page here, and of the reader in a plan. */
  private static Paragraph.Align fromRight(Paragraph.Align align) {
    return switch (align) {
      case START -> Paragraph.Align.END;
      case CENTER -> Paragraph.Align.CENTER;
      case END -> Paragraph.Align.START;
    };
  }

  private static String align(Paragraph.Align align) {
    return switch (align) {
      case START -> "l";
      case CENTER -> "ctr";
      case END -> "r";
    };
  }
}

package io.keyplan.pdf;

import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Panel;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.font.Line;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Bookmark;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Destination;
import io.keyplan.pdf.page.Stroke;
import io.keyplan.pdf.page.Tag;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import java.util.ArrayList;
import java.util.List;

/** Makes the table of contents. It is drawn last, once the numbers of the pages are known. */
final class TableOfContents {

  private static final int CHAPTERS_FOR_CONTENTS = 5;
  private static final int MOST_LINES = 40;
  private static final double NUMBER = 34;

  private final PdfContext context;
  private final TextBoxes texts;
  private final LabelWriter labels;
  private final List<Heading> headings = new ArrayList<>();

  /**
   * A heading.
   *
   * @param level depth, from 1
   * @param title its text
   * @param headline the sentence below it; empty for none
   * @param destination where it stands
   */
  record Heading(int level, String title, String headline, Destination destination) {}

  TableOfContents(PdfContext context, TextBoxes texts) {
    this.texts = texts;
    this.context = context;
    this.labels = new LabelWriter(context.file().typesetter());
  }

  void add(Heading heading) {
    headings.add(heading);
  }

  /** Lets the bookmarks of the file lead to the headings. */
  void bookmark() {
    for (Heading heading : headings) {
      context
          .file()
          .bookmark(new Bookmark(heading.level(), heading.title(), heading.destination()));
    }
  }

  /** Says whether the document is long enough for a table of contents. */
  boolean isWorthwhile() {
    return headings.stream().filter(heading -> heading.level() == 1).count()
        >= CHAPTERS_FOR_CONTENTS;
  }

  /** Makes the table: as deep as a page holds, at best with the headlines. */
  Column column() {
    long headlines = headings.stream().filter(heading -> !heading.headline().isEmpty()).count();
    int depth = headings.size() > MOST_LINES ? 1 : 2;
    boolean summary = headlines > 0 && headings.size() + headlines <= MOST_LINES;
    Stack lines = new Stack();
    for (Heading heading : headings) {
      if (heading.level() <= depth) {
        lines.add(line(heading, summary), heading.level() == 1 ? 9 : 4);
      }
    }
    Box title =
        texts
            .of(TextPart.of(TextRole.HEADING_1, context.text("word.tableOfContents")))
            .tagged(Tag.heading(2));
    return new Stack()
        .addKept(title, 0)
        .add(new Tagged(Tag.of("TOC"), lines.column()), 14)
        .column();
  }

  private Box line(Heading heading, boolean summary) {
    Stack stack = new Stack();
    boolean chapter = heading.level() == 1;
    TextStyle style = texts.style(chapter ? TextRole.CONTENTS_CHAPTER : TextRole.CONTENTS_SECTION);
    double indent = chapter ? 0 : 14;
    stack.addKept(new Entry(heading, style, indent), 0);
    if (summary && !heading.headline().isEmpty()) {
      Box text =
          texts.of(TextPart.of(TextRole.CONTENTS_HEADLINE, heading.headline())).tagged(Tag.of("P"));
      stack.add(Panel.space(text, new Insets(1, NUMBER, 0, indent)), 0);
    }
    return new Tagged(Tag.of("TOCI"), stack.column());
  }

  /** The title of a section and, at the right, the number of its page. */
  private final class Entry implements Box {
    private final Heading heading;
    private final TextStyle style;
    private final double indent;

    Entry(Heading heading, TextStyle style, double indent) {
      this.heading = heading;
      this.style = style;
      this.indent = indent;
    }

    private List<Line> lines(double width) {
      return labels.wrap(heading.title(), style, Math.max(10, width - indent - NUMBER));
    }

    @Override
    public double height(double width) {
      return lines(width).size() * style.lineHeight() + 2;
    }

    @Override
    public void draw(Canvas canvas, Area area) {
      double y = area.y();
      Tag link = Tag.of("Link");
      canvas.open(link);
      for (Line line : lines(area.width())) {
        labels.write(canvas, line, style, area.x() + indent, y, Align.START);
        y += style.lineHeight();
      }
      String number = context.formats().year(heading.destination().pageNumber());
      TextStyle plain = style.weighing(Weight.REGULAR);
      labels.write(canvas, number, plain, area.right(), y - style.lineHeight(), Align.END);
      canvas.link(
          area.x(), area.y(), area.width(), area.height(), heading.destination(), heading.title());
      canvas.close();
      canvas.line(
          area.x(),
          area.bottom(),
          area.right(),
          area.bottom(),
          Stroke.solid(context.palette().hairline(), 0.5));
    }
  }
}

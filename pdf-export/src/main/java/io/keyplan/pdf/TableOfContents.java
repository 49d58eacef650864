package io.keyplan.pdf;

import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.font.Line;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Bookmark;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Destination;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.Tag;
import io.keyplan.report.part.ContentsPart;
import io.keyplan.report.part.HeadingPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes the table of contents, whose numbers are written once all pages are drawn. */
final class TableOfContents {

  private static final double NUMBER = 34;
  private static final double INDENT = 14;
  private static final double CHAPTER_GAP = 2;
  private static final double SECTION_GAP = 0;

  private final PdfContext context;
  private final TextBoxes texts;
  private final LabelWriter labels;
  private final Map<HeadingPart, Destination> destinations = new IdentityHashMap<>();
  private final List<HeadingPart> headings = new ArrayList<>();
  private final List<Runnable> numbers = new ArrayList<>();

  TableOfContents(PdfContext context, TextBoxes texts) {
    this.texts = texts;
    this.context = context;
    this.labels = new LabelWriter(context.file().typesetter());
  }

  /** Gives where a heading stands, and takes note of it. */
  Destination destination(HeadingPart heading) {
    if (heading.level() > 0) {
      headings.add(heading);
    }
    return place(heading);
  }

  private Destination place(HeadingPart heading) {
    return destinations.computeIfAbsent(heading, none -> new Destination());
  }

  /** Lets the bookmarks of the file lead to the headings. */
  void bookmark() {
    for (HeadingPart heading : headings) {
      context.file().bookmark(new Bookmark(heading.level(), heading.title(), place(heading)));
    }
  }

  /** Makes the table. */
  Box make(ContentsPart part) {
    Stack lines = new Stack();
    for (HeadingPart heading : part.headings()) {
      boolean chapter = heading.level() == 1;
      TextStyle style =
          texts.style(chapter ? TextRole.CONTENTS_CHAPTER : TextRole.CONTENTS_SECTION);
      Box entry = new Entry(heading.title(), place(heading), style, chapter ? 0 : INDENT);
      lines.add(new Tagged(Tag.of("TOCI"), entry), chapter ? CHAPTER_GAP : SECTION_GAP);
    }
    Box title = texts.of(TextPart.of(TextRole.HEADING_1, part.title())).tagged(Tag.heading(2));
    return new Stack()
        .addKept(title, 0)
        .add(new Tagged(Tag.of("TOC"), lines.column()), CHAPTER_GAP)
        .column();
  }

  /** Writes the numbers, once the pages are drawn. */
  void number() {
    numbers.forEach(Runnable::run);
  }

  /** The title of a section and, at the right, the number of its page. */
  private final class Entry implements Box {
    private final String title;
    private final Destination destination;
    private final TextStyle style;
    private final double indent;

    Entry(String title, Destination destination, TextStyle style, double indent) {
      this.title = title;
      this.destination = destination;
      this.style = style;
      this.indent = indent;
    }

    private List<Line> lines(double width) {
      return labels.wrap(title, style, Math.max(10, width - indent - NUMBER));
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
      double line = y - style.lineHeight();
      numbers.add(() -> number(canvas, link, area.right(), line));
      canvas.link(area.x(), area.y(), area.width(), area.height(), destination, title);
      canvas.close();
      canvas.line(
          area.x(),
          area.bottom(),
          area.right(),
          area.bottom(),
          LineStyle.solid(context.palette().hairline(), 0.5));
    }

    private void number(Canvas canvas, Tag link, double right, double y) {
      canvas.open(link);
      String number = context.formats().year(destination.pageNumber());
      labels.write(canvas, number, style.weighing(Weight.REGULAR), right, y, Align.END);
      canvas.close();
    }
  }
}

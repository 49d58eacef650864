package io.keyplan.pdf;

import io.keyplan.document.Chart;
import io.keyplan.document.Entry;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Shape;
import io.keyplan.figure.ChartScale;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Figure;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Pages;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.TableBox;
import io.keyplan.pdf.box.TextBox;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Bookmark;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Destination;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.PagePicture;
import io.keyplan.pdf.page.ShapeOutline;
import io.keyplan.pdf.page.Tag;
import io.keyplan.slide.Deck;
import io.keyplan.slide.DeckPlanner;
import io.keyplan.slide.FooterPlaces;
import io.keyplan.slide.Slide;
import io.keyplan.slide.SlideBase;
import io.keyplan.slide.SlideLook;
import io.keyplan.slide.TitlePlace;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws a document as slides, the same that a deck has. Lives for one export. */
final class SlideMaker {

  private static final Box COVER_KICKER = new Box(68, 178, 800, 18);
  private static final Box PART_KICKER = new Box(42, 150, 300, 26);
  private static final double KICKER = 9.75;
  private static final double PART_PANEL = 360;
  private static final double EDGE = 16.5;
  private static final double FOOTER = 512;
  private static final double FOOTER_RULE = 508;
  private static final double MARK = 605;
  private static final double MOST_FOR_DATA = 0.36;
  private static final double LEAST = 8.5;
  private static final Insets DATA_MARGINS = new Insets(48, 42, 48, 42);

  private final PdfContext context;
  private final SlideBase base;
  private final Box page;
  private final Palette palette;
  private final ShapePainter painter;
  private final ShapeTexts texts;
  private final SlideTables tables;
  private final SlideFields fields;
  private final LabelWriter labels;
  private final Stack data = new Stack();

  /**
   * Creates a maker.
   *
   * @param base what slides offer
   */
  SlideMaker(PdfContext context, SlideBase base) {
    this.context = context;
    this.base = base;
    this.page = base.realSlide();
    this.palette = context.palette();
    ShapeColors colors = new ShapeColors(palette);
    this.texts = new ShapeTexts(context, colors);
    this.painter = new ShapePainter(texts, colors);
    this.fields = new SlideFields(context);
    this.tables = new SlideTables(texts, colors, fields);
    this.labels = new LabelWriter(context.file().typesetter());
  }

  void make() {
    Deck deck =
        DeckPlanner.plan(
            context.document(),
            picture -> context.pictures().read(picture, page.height() / 4).isPresent(),
            base);
    context.notes().addAll(deck.notes());
    if (!base.isOwn()) {
      context
          .notes()
          .changed(
              FieldPath.NONE,
              "slides have the colours, fonts and places of the brand's masters; their pictures,"
                  + " shapes and gradients are not drawn in PDF");
    }
    deck.slides().forEach(slide -> draw(deck, slide));
    if (!data.isEmpty()) {
      Pages.Form form = new Pages.Form(page.width(), page.height(), DATA_MARGINS);
      new Pages(context.file()).flow(data.column(), form);
    }
  }

  private void draw(Deck deck, Slide slide) {
    Canvas canvas = context.file().newPage(page.width(), page.height());
    Destination destination = new Destination();
    destination.mark(canvas.number(), 0);
    context.file().bookmark(new Bookmark(1, slide.title().text(), destination));
    ground(canvas, slide.layout());
    headings(canvas, slide);
    Set<String> words = words(slide);
    slide.shapes().forEach(shape -> draw(canvas, shape, words));
    if (slide.layout() != Slide.Layout.COVER) {
      canvas.openDecoration();
      footer(canvas, deck, slide.layout() == Slide.Layout.SECTION);
      canvas.closeDecoration();
    }
  }

  private void ground(Canvas canvas, Slide.Layout layout) {
    SlideLook look = base.looks().get(layout);
    if (look != null) {
      canvas.fill(0, 0, page.width(), page.height(), look.ground());
      return;
    }
    if (layout == Slide.Layout.COVER) {
      canvas.fill(0, 0, page.width(), page.height(), palette.primary());
    } else if (layout == Slide.Layout.SECTION) {
      canvas.fill(0, 0, PART_PANEL, page.height(), palette.primary());
    }
    if (layout == Slide.Layout.COVER || layout == Slide.Layout.SECTION) {
      canvas.fill(0, 0, EDGE, page.height(), palette.accent());
    }
  }

  // ---- headings and footers ---------------------------------------------------------------------

  private void headings(Canvas canvas, Slide slide) {
    Tag heading = Tag.heading(canvas.number() == 1 ? 1 : 2);
    SlideLook look = base.looks().get(slide.layout());
    if (look != null) {
      if (slide.layout() != Slide.Layout.SECTION) {
        kicker(canvas, slide.kicker());
      }
      title(canvas, slide, look.title(), heading);
      subtitle(canvas, slide);
      return;
    }
    Color onPrimary = Blend.readableOn(palette.primary(), palette.accent(), palette.ink());
    switch (slide.layout()) {
      case COVER -> {
        kicker(canvas, slide.kicker(), COVER_KICKER, 12, 1, onPrimary);
        title(canvas, slide, Blend.WHITE, heading);
        subtitle(canvas, slide);
      }
      case SECTION -> {
        kicker(canvas, slide.kicker(), PART_KICKER, 16, 0.5, onPrimary);
        title(canvas, slide, Blend.WHITE, heading);
      }
      default -> {
        Box place = Objects.requireNonNull(base.kicker()).box();
        kicker(canvas, slide.kicker(), place, KICKER, 0.8, palette.accentText());
        title(canvas, slide, palette.ink(), heading);
      }
    }
  }

  private void subtitle(Canvas canvas, Slide slide) {
    Slide.Subtitle subtitle = slide.subtitle();
    if (subtitle != null) {
      texts.write(canvas, subtitle.text(), subtitle.box(), true);
    }
  }

  /** Writes what stands above a title as the brand's layouts have it. */
  private void kicker(Canvas canvas, String text) {
    TitlePlace place = base.kicker();
    Box box = place == null ? null : base.real(place.box());
    if (box != null && !text.isEmpty()) {
      Weight weight = place.bold() ? Weight.BOLD : Weight.REGULAR;
      double size = place.size() / base.scale();
      String shown = place.capitals() ? capitals(text) : text;
      line(canvas, shown, box, TextStyle.of(weight, size, palette.accentText()));
    }
  }

  private void kicker(
      Canvas canvas, String text, Box box, double size, double tracking, Color color) {
    if (!text.isEmpty()) {
      line(canvas, capitals(text), box, new TextStyle(Weight.BOLD, size, color, tracking));
    }
  }

  private String capitals(String text) {
    return text.toUpperCase(context.document().locale());
  }

  private void line(Canvas canvas, String text, Box box, TextStyle style) {
    context.paragraph(text, style, Tag.of("P")).draw(canvas, area(box));
  }

  private void title(Canvas canvas, Slide slide, Color color, Tag tag) {
    SlideLook look = base.looks().get(slide.layout());
    Weight weight = look == null || look.bold() ? Weight.BOLD : Weight.REGULAR;
    TextStyle style = TextStyle.of(weight, slide.title().size(), color);
    TextBox title =
        TextBox.of(
            context.file().typesetter(),
            List.of(Span.of(slide.title().text(), style)),
            Align.START,
            1,
            tag);
    Box box = slide.title().place();
    double width = box.width() - slide.title().margin();
    title.draw(canvas, new Area(box.x(), box.y(), width, title.height(width)));
  }

  private void footer(Canvas canvas, Deck deck, boolean part) {
    if (!base.isOwn()) {
      footers(canvas, deck, part);
      return;
    }
    TextStyle style = TextStyle.of(Weight.REGULAR, LEAST, palette.secondary());
    Box content = base.content();
    String number = context.formats().year(canvas.number());
    labels.write(canvas, number, style, content.right(), FOOTER, Align.END);
    if (part) {
      return;
    }
    canvas.line(
        content.x(),
        FOOTER_RULE,
        content.right(),
        FOOTER_RULE,
        LineStyle.solid(palette.hairline(), 0.75));
    labels.write(canvas, deck.footer(), style, content.x(), FOOTER, Align.START);
    String mark = labels.cut(deck.mark(), style, 2 * (MARK - content.x()) / 3);
    double start = content.x() + labels.width(deck.footer(), style) + 14;
    double middle = Math.max(start, MARK - labels.width(mark, style) / 2);
    labels.write(canvas, mark, style, middle, FOOTER, Align.START);
    double date = content.right() - 70;
    labels.write(canvas, deck.date(), style, date, FOOTER, Align.END);
  }

  private void footers(Canvas canvas, Deck deck, boolean part) {
    FooterPlaces places = base.footers();
    String number = context.formats().year(canvas.number());
    footer(canvas, number, places.number(), Align.END);
    if (!part) {
      footer(canvas, deck.footer(), places.text(), Align.START);
      footer(canvas, deck.date(), places.date(), Align.START);
    }
  }

  private void footer(Canvas canvas, String text, @Nullable Box place, Align align) {
    Box box = base.real(place);
    if (box == null || text.isEmpty()) {
      return;
    }
    double size = base.realSize(base.footers().size());
    TextStyle style = TextStyle.of(Weight.REGULAR, size, palette.secondary());
    double x = align == Align.END ? box.right() : box.x();
    double y = box.y() + Math.max(0, (box.height() - size) / 2);
    labels.write(canvas, labels.cut(text, style, box.width()), style, x, y, align);
  }

  private static Area area(Box box) {
    return new Area(box.x(), box.y(), box.width(), box.height());
  }

  // ---- shapes -----------------------------------------------------------------------------------

  /** Gives the texts of the cells of a slide's tables. */
  private static Set<String> words(Slide slide) {
    return slide.shapes().stream()
        .filter(Shape.Grid.class::isInstance)
        .map(Shape.Grid.class::cast)
        .flatMap(grid -> grid.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.text().plain())
        .collect(Collectors.toSet());
  }

  private void draw(Canvas canvas, Shape shape, Set<String> words) {
    if (shape instanceof Shape.Form form) {
      form(canvas, form);
    } else if (shape instanceof Shape.Grid grid) {
      tables.draw(canvas, grid);
    } else if (shape instanceof Shape.Plot plot) {
      plot(canvas, plot, ChartData.isIn(plot.chart(), words));
    } else if (shape instanceof Shape.Photo photo) {
      photo(canvas, photo);
    } else if (shape instanceof Shape.Connector line) {
      connector(canvas, line);
    }
  }

  private void form(Canvas canvas, Shape.Form form) {
    Box box = form.box();
    painter.outline(canvas, form, box);
    if (!form.prompt().isEmpty()) {
      Optional<Entry> entry = fields.named(form.name());
      if (entry.isPresent()) {
        fields.draw(canvas, entry.get(), box, form.text());
        return;
      }
    }
    if (!form.text().isEmpty()) {
      texts.write(canvas, form.text(), box, true);
    }
  }

  /**
   * Draws a chart with its numbers below, or on a page of their own where there is no room.
   *
   * @param told whether a table on the slide has its numbers
   */
  private void plot(Canvas canvas, Shape.Plot plot, boolean told) {
    Chart chart = plot.chart();
    Box box = plot.box();
    TableBox numbers = new ChartData(context).table(chart, LEAST, box.width());
    double high = numbers.height(box.width());
    boolean fits = !told && high <= box.height() * MOST_FOR_DATA;
    double height = fits ? box.height() - high - 6 : box.height();
    ChartPainter painter =
        new ChartPainter(
            chart,
            context.formats(),
            palette,
            context.file().typesetter(),
            Math.max(LEAST, plot.size()));
    new Figure(Tag.figure(chart.alternative()), height, painter)
        .draw(canvas, new Area(box.x(), box.y(), box.width(), height));
    if (fits) {
      numbers.draw(canvas, new Area(box.x(), box.bottom() - high, box.width(), high));
    } else if (!told) {
      String caption = ChartScale.of(chart, context.formats()).caption(chart, context.messages());
      TextStyle label = TextStyle.of(Weight.BOLD, LEAST, palette.secondary());
      data.addKept(context.paragraph(caption, label, Tag.of("P")), 16);
      data.add(new ChartData(context).table(chart, LEAST, base.real(base.content()).width()), 4);
    }
  }

  private void photo(Canvas canvas, Shape.Photo photo) {
    Box box = photo.box();
    Optional<PagePicture> picture =
        photo.picture() == null
            ? Optional.empty()
            : context.pictures().read(photo.picture(), Math.max(box.width(), box.height()));
    if (picture.isPresent()) {
      canvas.openFigure(Tag.figure(photo.alt()), box.x(), box.y(), box.width(), box.height());
      if (photo.whole()) {
        DrawnPictures.whole(canvas, picture.get(), area(box));
      } else {
        ShapeOutline outline = photo.round() ? ShapeOutline.ELLIPSE : ShapeOutline.RECTANGLE;
        DrawnPictures.crop(canvas, picture.get(), area(box), outline);
      }
      canvas.closeFigure();
    } else if (!photo.prompt().isEmpty()) {
      Color ground = Blend.mix(palette.panel(), palette.hairline(), 0.4);
      ShapeOutline outline = photo.round() ? ShapeOutline.ELLIPSE : ShapeOutline.RECTANGLE;
      canvas.form(outline, box.x(), box.y(), box.width(), box.height(), ground, null);
    }
  }

  private void connector(Canvas canvas, Shape.Connector line) {
    boolean speaks = !line.alt().isEmpty();
    Box box = line.box();
    if (speaks) {
      canvas.openFigure(Tag.figure(line.alt()), box.x(), box.y(), box.width(), box.height());
    }
    painter.line(canvas, line, line.points());
    if (speaks) {
      canvas.closeFigure();
    }
  }
}

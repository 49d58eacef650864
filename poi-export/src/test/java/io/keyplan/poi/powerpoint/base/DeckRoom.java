package io.keyplan.poi.powerpoint.base;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.slide.Deck;
import io.keyplan.slide.FooterPlaces;
import io.keyplan.slide.Headline;
import io.keyplan.slide.Slide;
import io.keyplan.slide.SlideBase;
import io.keyplan.slide.TitlePlace;
import io.keyplan.text.TextMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says what of a planned deck has no room where its base puts it. */
final class DeckRoom {

  /** What nobody sees, in points: a sign that stands a little before its text. */
  private static final double CLOSE = 1;

  private static final double ROUNDING = 0.01;

  private final Deck deck;
  private final SlideBase base;
  private final List<String> problems = new ArrayList<>();

  private DeckRoom(Deck deck) {
    this.deck = deck;
    this.base = deck.base();
  }

  static List<String> problems(Deck deck) {
    DeckRoom room = new DeckRoom(deck);
    for (int i = 0; i < deck.slides().size(); i++) {
      room.check("slide " + (i + 1) + ": ", deck.slides().get(i));
    }
    return room.problems;
  }

  private void check(String where, Slide slide) {
    title(where, slide.title(), place(slide.layout()));
    TitlePlace kicker = base.kicker();
    if (kicker != null && slide.layout() != Slide.Layout.SECTION) {
      TextMetrics metrics = TextMetrics.of(kicker.font(), kicker.size(), kicker.bold());
      if (metrics.width(slide.kicker()) > kicker.box().width()) {
        problems.add(where + "“" + slide.kicker() + "” takes more than a line above the title");
      }
    }
    Slide.Subtitle subtitle = slide.subtitle();
    Box page = base.realSlide();
    if (subtitle != null) {
      within(where + "subtitle", subtitle.box(), page);
      text(where + "subtitle", subtitle.text(), subtitle.box());
    }
    boolean apart = slide.layout() == Slide.Layout.COVER || slide.layout() == Slide.Layout.SECTION;
    Box room = apart ? page : base.real(base.content());
    for (Shape shape : slide.shapes()) {
      String name = where + shape.name();
      within(name, shape.box(), room);
      if (!apart) {
        footers().forEach(footer -> clear(name, shape.box(), footer));
      }
      texts(name, shape);
    }
  }

  private TitlePlace place(Slide.Layout layout) {
    return switch (layout) {
      case COVER -> base.cover().title();
      case SECTION -> base.section().title();
      default -> base.title();
    };
  }

  private void title(String where, Headline title, TitlePlace place) {
    String shown = place.capitals() ? title.text().toUpperCase(Locale.ROOT) : title.text();
    TextMetrics metrics = TextMetrics.of(place.font(), title.size(), place.bold());
    int lines = metrics.lines(shown, title.place().width() - title.margin());
    double high = lines * metrics.lineHeight() * place.spacing();
    if (high > title.place().height() + CLOSE) {
      problems.add(
          String.format(
              Locale.ROOT,
              "%stitle “%s” of %d lines of %.1f pt takes %.1f of %.1f",
              where,
              title.text(),
              lines,
              title.size(),
              high,
              title.place().height()));
    }
  }

  private Stream<Box> footers() {
    FooterPlaces places = base.footers();
    return Stream.of(places.text(), places.mark(), places.date(), places.number())
        .filter(place -> place != null)
        .map(base::real);
  }

  private void clear(String name, Box box, Box footer) {
    if (box.overlaps(footer, CLOSE)) {
      problems.add(name + " stands over the footer " + footer);
    }
  }

  private void within(String name, Box box, Box room) {
    boolean inside =
        box.x() >= room.x() - CLOSE
            && box.y() >= room.y() - CLOSE
            && box.right() <= room.right() + CLOSE
            && box.bottom() <= room.bottom() + CLOSE;
    if (!inside) {
      problems.add(name + " " + box + " stands outside of " + room);
    }
  }

  private void texts(String name, Shape shape) {
    if (shape instanceof Shape.Form form && !form.text().isEmpty()) {
      text(name, form.text(), form.box());
    } else if (shape instanceof Shape.Grid grid) {
      for (Shape.Row row : grid.rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          Box cell = new Box(0, 0, grid.columns().get(i).width(), row.height());
          text(name + " " + row.key(), row.cells().get(i).text(), cell);
        }
      }
    }
  }

  /** Texts are planned in Arial, on a slide and at a size at which all of it is as wide. */
  private void text(String name, Text text, Box box) {
    double scale = base.scale();
    Text planned = planned(text, scale);
    double high = planned.height(box.width() * scale + ROUNDING) / scale;
    if (high > box.height() + CLOSE) {
      problems.add(
          String.format(
              Locale.ROOT, "%s takes %.1f of %.1f: %s", name, high, box.height(), text.plain()));
    }
  }

  private Text planned(Text from, double scale) {
    Text.Insets insets = from.insets();
    return new Text(
        from.paragraphs().stream().map(each -> planned(each, scale * base.fontRatio())).toList(),
        from.anchor(),
        new Text.Insets(
            insets.left() * scale,
            insets.top() * scale,
            insets.right() * scale,
            insets.bottom() * scale));
  }

  private static Paragraph planned(Paragraph from, double scale) {
    List<Run> runs = new ArrayList<>();
    for (Run run : from.runs()) {
      Style style = run.style();
      runs.add(run.styled(new Style(style.size() * scale, style.bold(), style.paint())));
    }
    return new Paragraph(
        runs, from.align(), from.before() * scale, from.indent() * scale, from.bullet());
  }

  /** Gives the smallest text of a deck's slides with content, on a slide of usual width. */
  static double smallest(Deck deck) {
    double least = Double.MAX_VALUE;
    for (Slide slide : deck.slides()) {
      for (Shape shape : slide.shapes()) {
        least = Math.min(least, smallest(shape));
      }
    }
    return least * SlideBase.WIDTH / deck.base().realWidth();
  }

  private static double smallest(Shape shape) {
    Stream<Text> texts =
        shape instanceof Shape.Form form
            ? Stream.of(form.text())
            : shape instanceof Shape.Grid grid
                ? grid.rows().stream().flatMap(row -> row.cells().stream()).map(Shape.Cell::text)
                : Stream.empty();
    return texts
        .flatMap(text -> text.paragraphs().stream())
        .flatMap(paragraph -> paragraph.runs().stream())
        .mapToDouble(run -> run.style().size())
        .min()
        .orElse(Double.MAX_VALUE);
  }
}

package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.BrandLogo;
import io.keyplan.brand.BrandNote;
import io.keyplan.brand.BrandSettings;
import io.keyplan.brand.LayoutRole;
import io.keyplan.brand.LayoutRule;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paint;
import io.keyplan.font.FontFamily;
import io.keyplan.font.FontRatio;
import io.keyplan.slide.CoverPlace;
import io.keyplan.slide.FooterPlaces;
import io.keyplan.slide.LogoPlace;
import io.keyplan.slide.SectionPlace;
import io.keyplan.slide.Slide;
import io.keyplan.slide.SlideBase;
import io.keyplan.slide.SlideLook;
import io.keyplan.slide.TitlePlace;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the layouts of a deck offer, in the points that slides are planned in. Lives for
 * one master.
 */
final class SlidePlaces {

  /** Sizes of titles in parts of the layout's own; below, the section's name stands instead. */
  private static final double[] TITLE_SIZES = {1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7};

  private static final double[] COVER_SIZES = {1, 0.9, 0.8, 0.7, 0.6, 0.5};

  /** Room for content that is smaller is of no use, in planned points. */
  private static final double LEAST_WIDTH = 480;

  private static final double LEAST_HEIGHT = 230;

  /** What covers more of a slide is its background. */
  private static final double GROUND = 0.5;

  /** What would take more of the room than that is not made way for. */
  private static final double MOST_CUT = 0.35;

  /** WCAG 2.2, success criterion 1.4.3, level AA, for large text. */
  private static final double LARGE_TEXT = 3;

  /** Titles are no smaller to fit into a low place, in planned points. */
  private static final double LEAST_TITLE = 12;

  private static final double MOST_SUBTITLE = 24;
  private static final double LOWEST_KICKER = 8;

  /** Room beneath content where nothing else is, in parts of the height. */
  private static final double FOOT = 0.05;

  private final String file;
  private final FoundRoles roles;
  private final Box slide;
  private final BrandSettings settings;
  private final LayoutShapes shapes;
  private final double fontRatio;
  private final double scale;
  private final Layout anchor;
  private final Placeholder title;
  private final List<BrandNote> notes = new ArrayList<>();

  private SlidePlaces(
      String file, FoundRoles roles, Box slide, BrandSettings settings, Layout anchor) {
    this.file = file;
    this.roles = roles;
    this.slide = slide;
    this.settings = settings;
    this.shapes = new LayoutShapes(slide);
    this.fontRatio = FontRatio.of(family(roles.master().bodyFont()));
    this.scale = SlideBase.WIDTH / slide.width() / fontRatio;
    this.anchor = anchor;
    this.title = title(LayoutRole.CONTENT, anchor).orElseThrow();
  }

  /**
   * What slides offer.
   *
   * @param slides for the planner
   * @param content the layout that slides with content follow
   * @param kicker its place above titles; null for none
   * @param notes what is not as it should be
   */
  record Measured(
      SlideBase slides, Layout content, @Nullable Placeholder kicker, List<BrandNote> notes) {}

  /** Measures layouts; empty where none can hold content. */
  static Optional<Measured> of(String file, FoundRoles roles, Box slide, BrandSettings settings) {
    return roles
        .layout(LayoutRole.CONTENT)
        .or(() -> roles.layout(LayoutRole.TWO))
        .or(() -> roles.layout(LayoutRole.TITLE_ONLY))
        .filter(anchor -> title(settings, LayoutRole.CONTENT, anchor).isPresent())
        .map(anchor -> new SlidePlaces(file, roles, slide, settings, anchor).measured());
  }

  private Measured measured() {
    Box area = area();
    Placeholder kicker = kicker();
    FooterPlaces footers = footers();
    SlideBase slides =
        new SlideBase(
            slide.width(),
            slide.height() * scale,
            kicker == null ? null : place(kicker, kicker.look().inner(), 1, new double[] {1}),
            place(title, inner(area), 3, TITLE_SIZES),
            area.times(scale),
            false,
            cover(),
            section(),
            footers,
            looks(),
            fontRatio);
    noteMissing(footers);
    return new Measured(slides, anchor, kicker, notes);
  }

  private Map<Slide.Layout, SlideLook> looks() {
    Map<Slide.Layout, SlideLook> looks = new EnumMap<>(Slide.Layout.class);
    for (Slide.Layout wish : Slide.Layout.values()) {
      Layout layout =
          switch (wish) {
            case COVER, CLOSING -> roles.layout(LayoutRole.COVER).orElse(anchor);
            case SECTION -> roles.layout(LayoutRole.SECTION).orElse(anchor);
            default -> anchor;
          };
      Color ground = Darkness.ground(layout);
      Color color = layout.title().map(found -> found.look().color()).orElse(ground);
      boolean bold = layout.title().map(found -> found.look().bold()).orElse(false);
      looks.put(wish, new SlideLook(ground, Blend.readableOn(ground, color, color), bold));
    }
    return looks;
  }

  private FontFamily family(String name) {
    return settings.fonts().stream()
        .filter(font -> font.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(() -> FontFamily.named(name));
  }

  private Optional<Placeholder> title(LayoutRole role, Layout layout) {
    return title(settings, role, layout);
  }

  static Optional<Placeholder> title(BrandSettings settings, LayoutRole role, Layout layout) {
    LayoutRule rule = settings.layouts().get(role);
    return rule == null || rule.title() == null ? layout.title() : layout.of(rule.title());
  }

  /** The title ends where content begins, whatever its place says. */
  private Box inner(Box area) {
    Box inner = title.look().inner();
    boolean into = inner.y() < area.y() && inner.bottom() > area.y();
    return into ? inner.withHeight(area.y() - inner.y()) : inner;
  }

  private TitlePlace place(Placeholder from, Box inner, int lines, double[] sizes) {
    Placeholder.TextLook look = from.look();
    List<Double> tried =
        DoubleStream.of(sizes)
            .map(share -> size(look.size() * scale, share))
            .map(size -> Math.max(1, size))
            .distinct()
            .boxed()
            .toList();
    TitlePlace place =
        new TitlePlace(
            inner.times(scale),
            tried,
            lines,
            family(look.font()),
            look.bold(),
            look.capitals(),
            look.spacing(),
            false);
    double fitting = Math.floor(2 * place.box().height() / place.lineHeight(1)) / 2;
    boolean low = fitting < tried.get(tried.size() - 1) && fitting >= LEAST_TITLE;
    return low ? place.sized(List.of(fitting)) : place;
  }

  /** Gives the layout's own size as it is, and smaller ones in half points. */
  private static double size(double own, double share) {
    return share == 1 ? own : Math.round(own * share * 2) / 2.0;
  }

  // ---- room for content -------------------------------------------------------------------------

  private Box area() {
    LayoutRule rule = settings.layouts().get(LayoutRole.CONTENT);
    if (rule != null && !rule.area().isEmpty()) {
      List<Double> said = rule.area();
      return new Box(said.get(0), said.get(1), said.get(2), said.get(3))
          .times(slide.width() / SlideBase.WIDTH);
    }
    Box area = free(places(anchor).orElseGet(this::beneath));
    Layout two = roles.layout(LayoutRole.TWO).orElse(anchor);
    if (isSmall(area) && two != anchor) {
      area = places(two).map(this::free).filter(room -> !isSmall(room)).orElse(area);
    }
    if (isSmall(area)) {
      Box wider = free(beneath());
      area = wider.width() * wider.height() > area.width() * area.height() ? wider : area;
    }
    if (isSmall(area)) {
      notes.add(
          BrandNote.fallback(
              file
                  + ": the layout “"
                  + anchor.name()
                  + "” has little room for content; give it under layouts.content.area."));
    }
    return area;
  }

  private boolean isSmall(Box area) {
    return area.width() * scale < LEAST_WIDTH || area.height() * scale < LEAST_HEIGHT;
  }

  /** Gives what the places for content of a layout cover together. */
  private Optional<Box> places(Layout layout) {
    Placeholder head = title(LayoutRole.CONTENT, layout).orElse(title);
    List<Placeholder> pair = shapes.pair(layout, head);
    return pair.isEmpty()
        ? shapes.single(layout, head).map(Placeholder::box)
        : Optional.of(union(pair.get(0).box(), pair.get(1).box()));
  }

  private static Box union(Box one, Box other) {
    double x = Math.min(one.x(), other.x());
    double y = Math.min(one.y(), other.y());
    return new Box(
        x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
  }

  /** Gives the room from the title down to the first footer. */
  private Box beneath() {
    double top = Math.min(title.box().bottom(), slide.height() * 0.9);
    double bottom = slide.height() * (1 - FOOT);
    for (Placeholder each : anchor.placeholders()) {
      if (each.isFooter() && each.box().y() > top) {
        bottom = Math.min(bottom, each.box().y());
      }
    }
    Box inner = title.look().inner();
    return new Box(inner.x(), top, inner.width(), Math.max(1, bottom - top));
  }

  /** Keeps within the slide, above the footers, and clear of what is drawn at its edges. */
  private Box free(Box place) {
    double left = Math.max(0, place.x());
    double top = Math.max(0, place.y());
    Box area =
        new Box(
            left,
            top,
            Math.max(1, Math.min(slide.width(), place.right()) - left),
            Math.max(1, Math.min(slide.height(), place.bottom()) - top));
    for (Placeholder each : anchor.placeholders()) {
      if (each.isFooter() && area.overlaps(each.box(), 0.1)) {
        area = cut(area, each.box());
      }
    }
    for (Box drawn : anchor.shapes()) {
      boolean ground = drawn.width() * drawn.height() > GROUND * slide.width() * slide.height();
      if (!ground && area.overlaps(drawn, 0.1)) {
        area = cut(area, drawn);
      }
    }
    return area;
  }

  /** Cuts off the strip that takes the least away, if that is not too much. */
  private static Box cut(Box area, Box drawn) {
    Box best = null;
    Box[] rests = {
      between(area, Math.max(area.x(), drawn.right()), area.y(), area.right(), area.bottom()),
      between(area, area.x(), Math.max(area.y(), drawn.bottom()), area.right(), area.bottom()),
      between(area, area.x(), area.y(), Math.min(area.right(), drawn.x()), area.bottom()),
      between(area, area.x(), area.y(), area.right(), Math.min(area.bottom(), drawn.y()))
    };
    for (Box rest : rests) {
      if (rest != null && (best == null || size(rest) > size(best))) {
        best = rest;
      }
    }
    return best != null && size(best) >= (1 - MOST_CUT) * size(area) ? best : area;
  }

  private static @Nullable Box between(
      Box area, double left, double top, double right, double bottom) {
    return right > left && bottom > top ? new Box(left, top, right - left, bottom - top) : null;
  }

  private static double size(Box box) {
    return box.width() * box.height();
  }

  // ---- other places -----------------------------------------------------------------------------

  /** Gives the line above titles: the one that the brand file names, else a low place above. */
  private @Nullable Placeholder kicker() {
    LayoutRule rule = settings.layouts().get(LayoutRole.CONTENT);
    if (rule != null && rule.kicker() != null) {
      return anchor.of(rule.kicker()).orElse(null);
    }
    return anchor.contents().stream()
        .filter(each -> each != title && each.type().equals("body"))
        .filter(each -> each.box().bottom() <= title.box().y() + title.box().height() / 3)
        .filter(each -> each.box().height() <= slide.height() * LOWEST_KICKER / 100)
        .filter(each -> each.box().width() >= slide.width() / 3)
        .findFirst()
        .orElse(null);
  }

  private @Nullable CoverPlace cover() {
    Layout cover = roles.layout(LayoutRole.COVER).orElse(null);
    Placeholder head = cover == null ? null : title(LayoutRole.COVER, cover).orElse(null);
    if (cover == null || head == null) {
      return null;
    }
    Placeholder beside = subtitle(cover, head).orElse(null);
    return new CoverPlace(
        place(head, head.look().inner(), Integer.MAX_VALUE, COVER_SIZES),
        beside == null
            ? MOST_SUBTITLE
            : Math.min(MOST_SUBTITLE, beside.look().size() * scale * fontRatio),
        Darkness.of(cover) == Darkness.of(anchor) ? Paint.INK : Paint.BACKGROUND,
        beside == null ? null : beside.look().inner().times(scale),
        logo(cover),
        null);
  }

  private @Nullable LogoPlace logo(Layout cover) {
    BrandLogo logo = settings.logo();
    if (logo == null) {
      return null;
    }
    Box corner = cover.pictured() ? null : LogoCorner.of(cover, slide, logo).orElse(null);
    if (corner == null) {
      notes.add(
          BrandNote.info(
              file
                  + ": the logo is not put on its cover, which has "
                  + (cover.pictured() ? "a picture of its own" : "no corner free for it")));
      return null;
    }
    return new LogoPlace(corner.times(scale), logo, plate(cover));
  }

  private @Nullable Paint plate(Layout cover) {
    if (!Darkness.of(cover)) {
      return null;
    }
    return Darkness.of(anchor) ? Paint.INK : Paint.BACKGROUND;
  }

  /** Gives the place for everything on a cover that is not its title. */
  static Optional<Placeholder> subtitle(Layout cover, Placeholder title) {
    return cover
        .of("subTitle")
        .or(
            () ->
                cover.contents().stream()
                    .filter(each -> each != title && each.type().equals("body"))
                    .max(Comparator.comparingDouble(each -> size(each.box()))));
  }

  private @Nullable SectionPlace section() {
    return roles
        .layout(LayoutRole.SECTION)
        .flatMap(section -> title(LayoutRole.SECTION, section))
        .map(
            head ->
                new SectionPlace(
                    place(head, head.look().inner(), Integer.MAX_VALUE, COVER_SIZES), null))
        .orElse(null);
  }

  private FooterPlaces footers() {
    Placeholder text = anchor.of("ftr").orElse(null);
    double size =
        text == null ? 10 : text.look().size() * scale * FontRatio.of(family(text.look().font()));
    return new FooterPlaces(size, footer("ftr"), null, footer("dt"), footer("sldNum"));
  }

  private @Nullable Box footer(String type) {
    return anchor.of(type).map(found -> found.look().inner().times(scale)).orElse(null);
  }

  // ---- notes ------------------------------------------------------------------------------------

  private void noteMissing(FooterPlaces footers) {
    if (roles.layout(LayoutRole.CONTENT).isEmpty()) {
      notes.add(
          BrandNote.fallback(
              file
                  + " has no layout for content; “"
                  + anchor.name()
                  + "” is used. Name another under layouts.content."));
    }
    if (roles.layout(LayoutRole.COVER).isEmpty()) {
      notes.add(
          BrandNote.fallback(
              file + " has no layout for a cover; there is none. Name one under layouts.cover."));
    }
    if (roles.layout(LayoutRole.SECTION).isEmpty()) {
      notes.add(
          BrandNote.fallback(
              file
                  + " has no layout that opens a section; there is no such slide. Name one under"
                  + " layouts.section."));
    }
    if (footers.text() == null) {
      notes.add(
          BrandNote.fallback(
              file
                  + ": the layout “"
                  + anchor.name()
                  + "” has no footer; slides have none, nor who may read them."));
    }
    noteTitles();
    family(roles.master().bodyFont())
        .doubt()
        .ifPresent(doubt -> notes.add(BrandNote.fallback(file + ": " + doubt)));
    family(title.look().font())
        .doubt()
        .filter(doubt -> !title.look().font().equals(roles.master().bodyFont()))
        .ifPresent(doubt -> notes.add(BrandNote.fallback(file + ": " + doubt)));
  }

  private void noteTitles() {
    Color ground = Darkness.ground(anchor);
    Color color = title.look().color();
    if (color == null || color.contrast(ground) >= LARGE_TEXT) {
      return;
    }
    Color other = Darkness.visible(anchor, color);
    notes.add(
        BrandNote.info(
            file
                + ": titles ("
                + color.rgb()
                + ") can hardly be read on "
                + ground.rgb()
                + (other == null ? "" : " and are written in " + other.rgb())
                + "; change their colour in the master."));
  }
}

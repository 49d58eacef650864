package io.keyplan.slide;

import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandBase;
import io.keyplan.brand.BrandLogo;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Style;
import io.keyplan.slide.piece.Room;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What slides offer to what is planned on them, whoever made them. Immutable and thread-safe.
 *
 * <p>All lengths are in points of a slide that is {@value #WIDTH} wide, whatever its real width; a
 * deck is planned in them, and comes out in real ones. Since texts are measured in Arial, a slide
 * whose font is wider is planned as one that is smaller by as much, with texts of the same sizes.
 *
 * @param realWidth width of a slide in real points
 * @param height height of a slide
 * @param kicker what stands above titles; null for no such place
 * @param title where the titles of slides with content stand
 * @param content room for content beneath a title as high as its place
 * @param flexible whether a title that takes less than its place leaves the rest to the content
 * @param cover the first slide; null for one like all others
 * @param section the slide that opens a section; null for none
 * @param footers where footers stand
 * @param looks how layouts look that are a company's; empty for our own
 * @param fontRatio how much more room texts take in the font of the slides than in Arial, 1 at
 *     least
 */
public record SlideBase(
    double realWidth,
    double height,
    @Nullable TitlePlace kicker,
    TitlePlace title,
    Box content,
    boolean flexible,
    @Nullable CoverPlace cover,
    @Nullable SectionPlace section,
    FooterPlaces footers,
    Map<Slide.Layout, SlideLook> looks,
    double fontRatio)
    implements BrandBase {

  /** Width of a slide, in the points that decks are planned in. */
  public static final double WIDTH = 960;

  /** Room between a title and what stands beneath. */
  private static final double BENEATH = 14;

  /** The kicker stands in capitals and wide; it is measured as if it were larger. */
  private static final double KICKER = 13.5;

  /** A line of a title, and what is beneath. */
  private static final double ONE_LINE = 25;

  /** Where the logo of a brand stands on the library's own cover. */
  private static final Box LOGO = new Box(742, 56, 142, 46);

  private static final SlideBase STANDARD = standard();

  /** Copies the looks and checks the sizes. */
  public SlideBase {
    looks = Map.copyOf(looks);
    if (!(realWidth > 0 && height > 0 && fontRatio >= 1)) {
      throw new IllegalArgumentException(
          "a slide has a size, and its texts take no less room than in Arial");
    }
  }

  /** Gives the library's own slides. */
  public static SlideBase ofKeyplan() {
    return STANDARD;
  }

  private static SlideBase standard() {
    int many = Integer.MAX_VALUE;
    return new SlideBase(
        WIDTH,
        540,
        TitlePlace.own(new Box(42, 25, 876, 16), 1, KICKER),
        TitlePlace.own(new Box(42, 41, 876, 58), 2, 22.0, 20.0, 18.0, 16.0, 14.0),
        new Box(42, 112, 876, 384),
        true,
        new CoverPlace(
            TitlePlace.own(new Box(68, 200, 800, 92), many, 34.0, 30.0, 26.0, 22.0, 18.0),
            16,
            Paint.ON_PRIMARY,
            null,
            null,
            new CoverPlace.Around(
                new Box(68, 52, 142, 54),
                700,
                new Box(68, 390, 820, 110),
                new Box(68, 510, 820, 20))),
        new SectionPlace(
            TitlePlace.own(
                new Box(42, 184, 300, 150), many, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.0),
            new Box(420, 120, 498, 300)),
        new FooterPlaces(
            Style.FLOOR,
            new Box(42, 512, 468, 16),
            new Box(520, 512, 160, 16),
            new Box(700, 512, 150, 16),
            new Box(868, 512, 50, 16)),
        Map.of(),
        1);
  }

  /**
   * Gives the slides of a brand: those of its presentation, else the library's own with its logo.
   */
  public static SlideBase of(Optional<Brand> brand) {
    BrandLogo logo = brand.map(found -> found.settings().logo()).orElse(null);
    return brand
        .flatMap(found -> found.base(SlideBase.class))
        .orElseGet(() -> logo == null ? STANDARD : STANDARD.with(logo));
  }

  private SlideBase with(BrandLogo logo) {
    CoverPlace place = Objects.requireNonNull(cover);
    LogoPlace own = new LogoPlace(LogoPlace.fitted(LOGO, logo), logo, Paint.BACKGROUND);
    return new SlideBase(
        realWidth,
        height,
        kicker,
        title,
        content,
        flexible,
        new CoverPlace(
            place.title(), place.size(), place.paint(), place.subtitle(), own, place.around()),
        section,
        footers,
        looks,
        fontRatio);
  }

  /** Says whether the slides are the library's own. */
  public boolean isOwn() {
    return looks.isEmpty();
  }

  /** Gives the width of a slide in real points, and its height likewise. */
  public Box realSlide() {
    return new Box(0, 0, realWidth, height / scale());
  }

  /** Gives the real place of one that is planned; null for none. */
  public @Nullable Box real(@Nullable Box planned) {
    return planned == null ? null : planned.times(1 / scale());
  }

  /** Gives how many planned points a real one has. */
  public double scale() {
    return WIDTH / realWidth / fontRatio;
  }

  /** Gives the real size of a text that is planned, in points. */
  public double realSize(double planned) {
    return planned * realWidth / WIDTH;
  }

  /** Gives the room for pieces. */
  Room room() {
    return new Room(
        content.width(),
        content.height(),
        flexible ? content.bottom() - title.box().y() - ONE_LINE : content.height());
  }

  /** Gives a title for slides with content. */
  Headline headline(String text) {
    Headline title = title().headline(text);
    return flexible ? title.tight() : title;
  }

  /** Gives the room for content beneath a title. */
  Box beneath(Headline title) {
    if (!flexible) {
      return content;
    }
    double top = title.place().bottom() + BENEATH;
    return new Box(content.x(), top, content.width(), content.bottom() - top);
  }
}

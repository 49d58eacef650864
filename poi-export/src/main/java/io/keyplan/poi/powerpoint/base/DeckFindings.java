package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.BrandFinding;
import io.keyplan.brand.BrandSettings;
import io.keyplan.brand.ColorScheme;
import io.keyplan.brand.ColorSlot;
import io.keyplan.brand.LayoutRole;
import io.keyplan.drawing.Box;
import io.keyplan.font.FontFamily;
import io.keyplan.poi.powerpoint.base.SlidePlaces.Measured;
import io.keyplan.slide.SlideBase;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what a deck offers, for people.
 *
 * @param slide a slide, in points
 * @param settings what the brand file says
 * @param masters the masters of the deck
 * @param chosen the one that decks use
 */
record DeckFindings(Box slide, BrandSettings settings, List<Master> masters, Master chosen) {

  List<BrandFinding> findings(FoundRoles roles, Measured measured) {
    List<BrandFinding> findings = new ArrayList<>();
    findings.add(
        BrandFinding.of(
            "size", String.format(Locale.ROOT, "%.0f x %.0f pt", slide.width(), slide.height())));
    int samples = masters.stream().mapToInt(Master::samples).sum();
    findings.add(BrandFinding.of("sample slides", samples + (samples == 0 ? "" : ", left out")));
    for (Master master : masters) {
      if (master == chosen) {
        findings.add(new BrandFinding("master", master.name() + ", used", used(roles, measured)));
      } else {
        FoundRoles others = RoleFinder.find("", master, slide, settings, new ArrayList<>());
        findings.add(new BrandFinding("master", master.name(), rolesOf(others)));
      }
    }
    return findings;
  }

  private List<BrandFinding> used(FoundRoles roles, Measured measured) {
    SlideBase slides = measured.slides();
    List<BrandFinding> findings = new ArrayList<>(rolesOf(roles));
    findings.add(BrandFinding.of("area", box(slides.real(slides.content()))));
    findings.add(
        BrandFinding.of(
            "title",
            String.format(
                Locale.ROOT,
                "%.1f pt %s, at least %.1f pt, %s",
                slides.title().sizes().get(0) / slides.scale(),
                slides.title().font().name(),
                slides.title().sizes().get(slides.title().sizes().size() - 1) / slides.scale(),
                box(slides.real(slides.title().box())))));
    findings.add(
        BrandFinding.of(
            "kicker", slides.kicker() == null ? "none" : box(slides.real(slides.kicker().box()))));
    findings.add(BrandFinding.of("footers", footers(measured.content())));
    findings.add(font("heading font", chosen.headingFont()));
    findings.add(font("body font", chosen.bodyFont()));
    findings.addAll(colors(measured.content()));
    return findings;
  }

  private static List<BrandFinding> rolesOf(FoundRoles roles) {
    List<BrandFinding> findings = new ArrayList<>();
    for (LayoutRole role : LayoutRole.values()) {
      Optional<Layout> layout = roles.layout(role);
      findings.add(
          layout
              .map(
                  found ->
                      new BrandFinding(
                          role.key(),
                          found.name(),
                          List.of(BrandFinding.of("why", roles.reason(role)))))
              .orElseGet(() -> BrandFinding.of(role.key(), "none")));
    }
    return findings;
  }

  /** Writes a place as a brand file has it. */
  private String box(Box real) {
    Box box = real.times(SlideBase.WIDTH / slide.width());
    return String.format(
        Locale.ROOT, "[%.0f, %.0f, %.0f, %.0f]", box.x(), box.y(), box.width(), box.height());
  }

  private static String footers(Layout layout) {
    List<String> found = new ArrayList<>();
    layout.of("ftr").ifPresent(each -> found.add("text"));
    layout.of("dt").ifPresent(each -> found.add("date"));
    layout.of("sldNum").ifPresent(each -> found.add("number"));
    return found.isEmpty() ? "none" : String.join(", ", found);
  }

  private BrandFinding font(String key, String name) {
    Optional<FontFamily> own =
        settings.fonts().stream().filter(font -> font.name().equalsIgnoreCase(name)).findFirst();
    String source =
        own.filter(font -> !font.files().isEmpty()).isPresent()
            ? "from the brand's files"
            : switch (FontFamily.named(name).measure()) {
              case OWN -> "measured as it is";
              case LIKENESS -> "measured by how it compares with Arial";
              case GUESS -> "not known, measured wider than Arial";
            };
    return BrandFinding.of(key, name + ", " + source);
  }

  private static List<BrandFinding> colors(Layout layout) {
    ColorScheme scheme = layout.scheme();
    Color ground =
        layout.background() == null ? scheme.color(ColorSlot.BACKGROUND_1) : layout.background();
    List<BrandFinding> colors = new ArrayList<>();
    for (ColorSlot slot : ColorSlot.values()) {
      Color color = scheme.color(slot);
      colors.add(
          BrandFinding.of(
              slot.id(),
              String.format(
                  Locale.ROOT, "%s, contrast %.1f", color.rgb(), color.contrast(ground))));
    }
    String background = layout.background() == null ? "a picture" : ground.rgb();
    return List.of(
        BrandFinding.of("background", background + (Darkness.of(layout) ? ", dark" : ", light")),
        new BrandFinding("colors", "", colors));
  }
}

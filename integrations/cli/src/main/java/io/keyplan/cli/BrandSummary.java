package io.keyplan.cli;

import io.keyplan.brand.BaseKind;
import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandFinding;
import io.keyplan.brand.BrandLogo;
import io.keyplan.font.FontFamily;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a brand has of its own, whether or not it has base files. */
final class BrandSummary {

  private BrandSummary() {}

  static List<BrandFinding> of(Brand brand) {
    List<BrandFinding> findings = new ArrayList<>();
    Palette palette = brand.theme(BaseKind.PRESENTATION, Theme.standard()).palette();
    findings.add(color("primary", palette.primary()));
    findings.add(color("accent", palette.accent()));
    findings.add(color("text", palette.ink()));
    findings.add(
        BrandFinding.of(
            "charts", palette.ramp().stream().map(Color::rgb).collect(Collectors.joining(", "))));
    for (FontFamily font : brand.settings().fonts()) {
      int files = font.files().size();
      findings.add(
          BrandFinding.of("font", font.name() + ", " + (files == 1 ? "1 file" : files + " files")));
    }
    BrandLogo logo = brand.settings().logo();
    findings.add(BrandFinding.of("logo", logo == null ? "none" : logo.alt()));
    return findings;
  }

  private static BrandFinding color(String key, Color color) {
    return BrandFinding.of(key, color.rgb());
  }
}

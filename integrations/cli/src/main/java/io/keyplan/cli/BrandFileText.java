package io.keyplan.cli;

import io.keyplan.brand.BaseKind;
import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandFinding;
import io.keyplan.brand.LayoutRole;
import java.util.ArrayList;
import java.util.List;

/** Writes a brand file that says what was found, so that a person can change it. */
final class BrandFileText {

  private BrandFileText() {}

  static String of(Brand brand) {
    List<String> lines = new ArrayList<>();
    lines.add("brand: " + quoted(brand.name()));
    for (BaseKind kind : BaseKind.values()) {
      if (brand.settings().files().containsKey(kind)) {
        lines.add(kind.key() + ": " + quoted(brand.settings().files().get(kind).name()));
      }
    }
    brand.findings(BaseKind.PRESENTATION).stream()
        .filter(finding -> !value(finding, "area").isEmpty())
        .findFirst()
        .ifPresent(master -> layouts(master, lines));
    return String.join("\n", lines) + "\n";
  }

  private static void layouts(BrandFinding master, List<String> lines) {
    lines.add("layouts:");
    for (LayoutRole role : LayoutRole.values()) {
      String name = value(master, role.key());
      if (name.equals("none")) {
        // A table goes onto the layout for content.
        if (role == LayoutRole.SECTION || role == LayoutRole.COVER) {
          lines.add("  " + role.key() + ": none");
        }
      } else if (role == LayoutRole.CONTENT) {
        String area = value(master, "area");
        lines.add("  content: {name: " + quoted(name) + ", area: " + area + "}");
      } else {
        lines.add("  " + role.key() + ": " + quoted(name));
      }
    }
  }

  private static String value(BrandFinding finding, String key) {
    return finding.parts().stream()
        .filter(part -> part.key().equals(key))
        .map(BrandFinding::text)
        .findFirst()
        .orElse("");
  }

  /** Gives a text as YAML and JSON have it. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

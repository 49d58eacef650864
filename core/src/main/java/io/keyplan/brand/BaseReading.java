package io.keyplan.brand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link BrandReader} learned of a base file. Immutable and thread-safe.
 *
 * @param bases what exporters need of it, one for each type
 * @param scheme colours of its theme; null where it has none
 * @param font family of its body text; null where it says none
 * @param notes what was not found as it should be, and what stands in for it; every document made
 *     with the base reports them
 * @param findings what it offers, for people: {@code brand inspect} prints them
 * @param sketches the layouts found, for people: {@code brand inspect --preview} draws them
 */
public record BaseReading(
    List<BrandBase> bases,
    @Nullable ColorScheme scheme,
    @Nullable String font,
    List<BrandNote> notes,
    List<BrandFinding> findings,
    List<LayoutSketch> sketches) {

  /** Creates a reading of a file without layouts. */
  public BaseReading(
      List<BrandBase> bases,
      @Nullable ColorScheme scheme,
      @Nullable String font,
      List<BrandNote> notes,
      List<BrandFinding> findings) {
    this(bases, scheme, font, notes, findings, List.of());
  }

  /** Copies the lists. */
  public BaseReading {
    bases = List.copyOf(bases);
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
    sketches = List.copyOf(sketches);
  }
}

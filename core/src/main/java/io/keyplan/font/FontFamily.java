package io.keyplan.font;

import io.keyplan.font.Likenesses.Likeness;
import java.util.List;
import java.util.Optional;

/**
 * A family of fonts: its name, as Office programs look for it, and how wide its texts are.
 *
 * <p>Immutable and thread-safe; a family with files reads them once.
 */
public final class FontFamily {

  /** Every program has a font of these widths. */
  private static final FontFamily ARIAL = named("Arial");

  private static final int BOLD_BY_PROGRAMS = 108;
  private static final int WIDER = 115;
  private static final double TALLER = 1.25;

  private final String name;
  private final FaceWidths regular;
  private final FaceWidths bold;
  private final List<FontFile> files;
  private final Measure measure;

  /** How the widths of a family are known. */
  public enum Measure {
    /** From its own files, or they are Arial's, which are always known. */
    OWN,
    /** From how its widths compare with Arial's; never narrower than its own. */
    LIKENESS,
    /** Nothing is known: Arial's, wider by 15 percent. */
    GUESS
  }

  private FontFamily(
      String name, FaceWidths regular, FaceWidths bold, List<FontFile> files, Measure measure) {
    this.name = name;
    this.regular = regular;
    this.bold = bold;
    this.files = files;
    this.measure = measure;
  }

  /** Gives Arial, whose widths many families share. */
  public static FontFamily arial() {
    return ARIAL;
  }

  /** Gives a family without files: by what is known of its name, or wider than Arial. */
  public static FontFamily named(String name) {
    Optional<Likeness> likeness = Likenesses.of(name);
    if (likeness.isEmpty()) {
      return new FontFamily(
          name,
          FaceWidths.ARIAL.stretched(WIDER, WIDER, TALLER),
          FaceWidths.ARIAL_BOLD.stretched(WIDER, WIDER, TALLER),
          List.of(),
          Measure.GUESS);
    }
    if (likeness.get().isArial()) {
      return new FontFamily(name, FaceWidths.ARIAL, FaceWidths.ARIAL_BOLD, List.of(), Measure.OWN);
    }
    return new FontFamily(
        name,
        likeness.get().widths(false),
        likeness.get().widths(true),
        List.of(),
        Measure.LIKENESS);
  }

  /**
   * Gives a family with its files.
   *
   * @param files its faces; at least one that is upright
   * @throws UnusableFontException if no file is upright
   */
  public static FontFamily of(String name, List<FontFile> files) {
    FontFile plain =
        face(files, false, false)
            .or(() -> face(files, true, false))
            .orElseThrow(
                () ->
                    new UnusableFontException(
                        "the font “" + name + "” has no upright file, only slanted ones"));
    FaceWidths bold =
        face(files, true, false)
            .map(FontFile::widths)
            .orElseGet(
                () ->
                    plain
                        .widths()
                        .stretched(BOLD_BY_PROGRAMS, BOLD_BY_PROGRAMS, plain.widths().line()));
    return new FontFamily(name, plain.widths(), bold, List.copyOf(files), Measure.OWN);
  }

  private static Optional<FontFile> face(List<FontFile> files, boolean bold, boolean italic) {
    return files.stream()
        .filter(file -> file.isBold() == bold && file.isItalic() == italic)
        .findFirst();
  }

  /** Gives the name, as Office files say it. */
  public String name() {
    return name;
  }

  /** Gives the widths of its regular or bold characters. */
  public FaceWidths widths(boolean strong) {
    return strong ? bold : regular;
  }

  /** Says how the widths are known. */
  public Measure measure() {
    return measure;
  }

  /** Says whether the family is shown with Arial's widths: Arial, or a font made like it. */
  public boolean isLikeArial() {
    return files.isEmpty() && measure == Measure.OWN;
  }

  /** Lists its files; empty where it is known by name only. */
  public List<FontFile> files() {
    return files;
  }

  /** Gives the file of a face; empty where that face has none. */
  public Optional<FontFile> file(boolean strong, boolean slanted) {
    return face(files, strong, slanted);
  }

  /** Says for a report how texts were measured without the family's files; empty with them. */
  public Optional<String> doubt() {
    return switch (measure) {
      case OWN -> Optional.empty();
      case LIKENESS ->
          Optional.of(
              "the font “"
                  + name
                  + "” is not here; texts were measured by how its widths compare with Arial's."
                  + " Give its files under fonts.");
      case GUESS ->
          Optional.of(
              "the font “"
                  + name
                  + "” is not here; texts were measured wider than Arial by "
                  + (WIDER - 100)
                  + " %. Give its files under fonts.");
    };
  }
}

package io.keyplan.pdf;

import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;

/** The styles of text on pages, made from a theme; sizes in points. */
final class Looks {

  static final double LEADING = 1.12;

  private final Palette palette;

  Looks(Palette palette) {
    this.palette = palette;
  }

  TextStyle kicker() {
    return new TextStyle(Weight.BOLD, 9, palette.accentText(), 0.6);
  }

  TextStyle title() {
    return TextStyle.of(Weight.BOLD, 22, palette.primary());
  }

  /** The heading of a section; deeper ones are smaller. */
  TextStyle heading(int level) {
    return switch (level) {
      case 1 -> TextStyle.of(Weight.BOLD, 14, palette.primary());
      case 2 -> TextStyle.of(Weight.BOLD, 11.5, palette.primary());
      default -> TextStyle.of(Weight.BOLD, 10, palette.ink());
    };
  }

  TextStyle takeaway() {
    return TextStyle.of(Weight.BOLD, 10.5, palette.ink());
  }

  TextStyle body() {
    return TextStyle.of(Weight.REGULAR, 9.5, palette.ink());
  }

  TextStyle strong() {
    return TextStyle.of(Weight.BOLD, 9.5, palette.ink());
  }

  TextStyle quiet() {
    return TextStyle.of(Weight.REGULAR, 8.5, palette.secondary());
  }

  TextStyle missing() {
    return TextStyle.of(Weight.ITALIC, 9.5, palette.secondary());
  }

  /** A label in capitals. */
  TextStyle capitals() {
    return new TextStyle(Weight.BOLD, 8, palette.secondary(), 0.4);
  }

  TextStyle label() {
    return TextStyle.of(Weight.BOLD, 8.5, palette.secondary());
  }

  TextStyle callout() {
    return TextStyle.of(Weight.REGULAR, 10.5, palette.ink());
  }

  TextStyle figure() {
    return TextStyle.of(Weight.BOLD, 18, palette.ink());
  }

  TextStyle cell() {
    return TextStyle.of(Weight.REGULAR, 8.5, palette.ink());
  }

  TextStyle strongCell() {
    return TextStyle.of(Weight.BOLD, 8.5, palette.ink());
  }

  TextStyle smallCell() {
    return TextStyle.of(Weight.REGULAR, 8, palette.ink());
  }

  TextStyle columnHeading() {
    return TextStyle.of(Weight.BOLD, 8, Blend.WHITE);
  }

  /** What says what to write. */
  TextStyle hint() {
    return TextStyle.of(Weight.ITALIC, 8, palette.secondary());
  }

  TextStyle small() {
    return TextStyle.of(Weight.REGULAR, 8, palette.secondary());
  }
}

package io.keyplan.poi.excel.cell;

import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Font;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Rules;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.Highlight;
import io.keyplan.poi.excel.workbook.SheetFonts;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;

/** The styles that sheets are made of, in the colours of a theme. Immutable. */
public final class CellStyles {

  /** Size of the text of cells in points. */
  public static final double SIZE = SheetFonts.SIZE;

  private final Palette palette;
  private final CellStyle usual;

  public CellStyles(Palette palette) {
    this.palette = palette;
    Font font = new Font(SIZE, false, false, false, palette.ink());
    this.usual =
        new CellStyle(
            font,
            null,
            Rules.NONE,
            CellStyle.GENERAL,
            Horizontal.GENERAL,
            Vertical.BOTTOM,
            false,
            0,
            false);
  }

  public Palette palette() {
    return palette;
  }

  /** The style of cells that have none. */
  public CellStyle usual() {
    return usual;
  }

  /** A title on the band at the top of a sheet. */
  public CellStyle title() {
    return band().with(headingFont(16, onPrimary())).wrapped(true);
  }

  /** What stands beneath the title. */
  public CellStyle subtitle() {
    Color soft = Blend.mix(onPrimary(), palette.primary(), 0.12);
    return band().with(font(SIZE, false, soft)).wrapped(true);
  }

  /** The band itself. */
  public CellStyle band() {
    return usual.filled(palette.primary()).at(Horizontal.LEFT, Vertical.CENTER).indented(1);
  }

  /** The heading of a part of a sheet. */
  public CellStyle heading() {
    return usual
        .with(headingFont(12, palette.primary()))
        .at(Horizontal.LEFT, Vertical.BOTTOM)
        .wrapped(true)
        .indented(1);
  }

  /** A small label above a text. */
  public CellStyle kicker() {
    return usual
        .with(font(9, true, palette.accentText()))
        .at(Horizontal.LEFT, Vertical.BOTTOM)
        .indented(1);
  }

  /** A quiet remark. */
  public CellStyle remark() {
    return usual
        .with(new Font(9, false, true, false, palette.secondary()))
        .at(Horizontal.LEFT, Vertical.CENTER)
        .wrapped(true)
        .indented(1);
  }

  /** The heading of a column. */
  public CellStyle header() {
    return usual
        .with(font(SIZE, true, onPrimary()))
        .filled(palette.primary())
        .ruled(new Rules(Blend.mix(palette.primary(), Blend.WHITE, 0.35), false, true))
        .at(Horizontal.LEFT, Vertical.CENTER)
        .wrapped(true)
        .indented(1);
  }

  /** A heading that does not stand out. */
  public CellStyle quietHeader() {
    return usual
        .with(font(9, true, palette.secondary()))
        .filled(palette.panel())
        .ruled(new Rules(palette.hairline(), true, true))
        .at(Horizontal.LEFT, Vertical.CENTER)
        .wrapped(true)
        .indented(1);
  }

  /** A value with a line around it. */
  public CellStyle body() {
    return usual
        .ruled(new Rules(palette.hairline(), true, true))
        .at(Horizontal.LEFT, Vertical.CENTER)
        .wrapped(true)
        .indented(1);
  }

  /** The label of a value. */
  public CellStyle label() {
    return body().with(font(SIZE, false, palette.secondary())).filled(palette.panel());
  }

  /** A total. */
  public CellStyle total() {
    return body().with(font(SIZE, true, palette.ink())).filled(palette.panel());
  }

  /** A text over the whole width. */
  public CellStyle text() {
    return usual.at(Horizontal.LEFT, Vertical.TOP).wrapped(true).indented(1);
  }

  /** A text that stands out. */
  public CellStyle callout() {
    return text()
        .filled(Blend.mix(palette.accent(), Blend.WHITE, 0.9))
        .with(font(11, false, palette.ink()));
  }

  /** The label, the number and the comment of a key figure. */
  public CellStyle tileLabel() {
    return tile().with(font(9, false, palette.secondary())).wrapped(true);
  }

  public CellStyle tileValue() {
    return tile().with(font(18, true, palette.primary()));
  }

  public CellStyle tileComment(Tone tone) {
    Color color = tone == Tone.NEUTRAL ? palette.secondary() : palette.tone(tone).text();
    return tile().with(font(9, false, color)).wrapped(true);
  }

  private CellStyle tile() {
    return usual.filled(palette.panel()).at(Horizontal.LEFT, Vertical.CENTER).indented(1);
  }

  /** The heading of one of the four parts of a SWOT, or of a span of time. */
  public CellStyle toned(Tone tone) {
    return usual
        .with(font(11, true, palette.tone(tone).text()))
        .filled(palette.tone(tone).tint())
        .at(Horizontal.LEFT, Vertical.CENTER)
        .wrapped(true)
        .indented(1);
  }

  public CellStyle link(CellStyle style) {
    Font font = style.font();
    return style.with(
        new Font(font.size(), font.bold(), false, true, palette.primary(), font.heading()));
  }

  /** How values of a tone are highlighted. */
  public Highlight highlight(Tone tone) {
    Palette.ToneColors colors = palette.tone(tone);
    return new Highlight(colors.text(), colors.tint(), true, null);
  }

  /** How a day that has passed is highlighted. */
  public Highlight overdue() {
    return new Highlight(palette.tone(Tone.NEGATIVE).text(), null, true, null);
  }

  public Color onPrimary() {
    return Blend.textOn(palette.primary(), palette.ink());
  }

  private static Font headingFont(double size, Color color) {
    return new Font(size, true, false, false, color, true);
  }

  private static Font font(double size, boolean bold, Color color) {
    return new Font(size, bold, false, false, color);
  }
}

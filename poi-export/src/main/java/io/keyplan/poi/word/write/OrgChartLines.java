package io.keyplan.poi.word.write;

import io.keyplan.document.OrgChart.LinkKind;
import io.keyplan.poi.word.plan.EntryTexts;
import io.keyplan.poi.word.xml.Shapes.Dash;
import io.keyplan.poi.word.xml.Shapes.Stroke;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;

/** How the lines of an org chart look, and what they mean. */
final class OrgChartLines {

  private OrgChartLines() {}

  /** Gives the line between somebody and a superior. */
  static Stroke reporting(Palette palette) {
    return Stroke.solid(Blend.mix(palette.primary(), Blend.WHITE, 0.45), 1);
  }

  /** Gives the line of a kind of link. */
  static Stroke stroke(LinkKind kind, Palette palette) {
    return switch (kind) {
      case DOTTED -> new Stroke(palette.secondary(), 1.25, Dash.DOTTED, false);
      case INFLUENCE -> new Stroke(palette.accentText(), 1.25, Dash.DASHED, true);
      case CONFLICT ->
          new Stroke(palette.tone(Tone.NEGATIVE).text(), 1.5, Dash.DASHED_AND_DOTTED, false);
    };
  }

  /** Gives what a kind of link means. */
  static String label(LinkKind kind, EntryTexts texts) {
    return texts
        .messages()
        .text(
            switch (kind) {
              case DOTTED -> "word.legendDotted";
              case INFLUENCE -> "word.legendInfluence";
              case CONFLICT -> "word.legendConflict";
            });
  }
}

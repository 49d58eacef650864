package io.keyplan.pdf;

import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Least;
import io.keyplan.pdf.box.Panel;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.Tag;
import io.keyplan.report.Margins;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.LabelledPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes panels, and panels side by side. */
final class PanelMaker {

  private static final double EDGE = 0.75;

  private final Function<ReportPart, Box> parts;
  private final Palette palette;
  private final ReportStyle style;

  PanelMaker(Function<ReportPart, Box> parts, Palette palette, ReportStyle style) {
    this.parts = parts;
    this.palette = palette;
    this.style = style;
  }

  Box panel(PanelPart part) {
    Box content = parts.apply(part.content());
    boolean body = part.role().isItem() && !(part.content() instanceof LabelledPart);
    Panel panel = look(part, body ? new Tagged(Tag.of("LBody"), content) : content);
    return part.least() > 0 ? new Least(panel, part.least(), Align.START) : panel;
  }

  private Panel look(PanelPart part, Box content) {
    Insets insets = insets(style.panel(part.role()));
    return switch (part.role()) {
      case COVER_FACT -> Panel.space(content, insets);
      case CALLOUT ->
          Panel.on(Blend.mix(palette.accent(), Blend.WHITE, 0.9), content, insets)
              .with(new Panel.Bar(false, 4, palette.accent()));
      case WRITING, FACT, PORTRAIT, PROFILE ->
          Panel.edged(LineStyle.solid(palette.hairline(), EDGE), content, insets);
      case FIGURE ->
          Panel.on(palette.panel(), content, insets)
              .with(new Panel.Bar(false, 3, palette.primary()));
      case QUADRANT ->
          Panel.on(palette.panel(), content, insets)
              .with(new Panel.Bar(true, 2.5, palette.tone(part.tone()).text()));
      case FIELD -> Panel.on(palette.panel(), content, insets);
      case WEIGHTY_FIELD -> Panel.on(palette.tone(Tone.INFO).tint(), content, insets);
      case PERIOD ->
          Panel.on(palette.panel(), content, insets)
              .with(new Panel.Bar(true, 2.5, palette.primary()));
    };
  }

  private static Insets insets(Margins margins) {
    return new Insets(margins.top(), margins.right(), margins.bottom(), margins.left());
  }

  Box cards(CardsPart part) {
    Stack rows = new Stack();
    for (List<PanelPart> panels : part.rows()) {
      List<Box> row = new ArrayList<>();
      panels.forEach(panel -> row.add(tagged(panel)));
      while (row.size() < part.perRow()) {
        row.add(Space.NONE);
      }
      Row boxes = Row.even(row, part.gap());
      rows.add(part.divisible() ? boxes.loose() : boxes, part.gap());
    }
    return isList(part) ? new Tagged(Tag.list(false), rows.column()) : rows.column();
  }

  private static boolean isList(CardsPart part) {
    return part.panels().stream().allMatch(panel -> panel.role().isItem());
  }

  private Box tagged(PanelPart part) {
    return new Tagged(Tag.of(part.role().isItem() ? "LI" : "Div"), panel(part));
  }
}

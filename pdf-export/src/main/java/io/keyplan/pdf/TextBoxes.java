package io.keyplan.pdf;

import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.TextBox;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Typesetter;
import io.keyplan.pdf.font.Weight;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.TextLook;
import io.keyplan.report.TextMeasure;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextRole;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Palette.ToneColors;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes boxes of paragraphs, and measures them. Each is made once, whether it is measured first or
 * not. Lives for one export.
 */
final class TextBoxes implements TextMeasure {

  /** Height of lines, as a multiple of single spacing. */
  static final double LEADING = 1.12;

  private static final double FAINT = 0.35;
  private static final String SPACE = "\u00A0";

  private final Typesetter typesetter;
  private final ReportStyle style;
  private final Palette palette;
  private final Locale locale;
  private final Map<TextRole, TextStyle> styles = new EnumMap<>(TextRole.class);
  private final Map<TextPart, TextBox> boxes = new IdentityHashMap<>();

  TextBoxes(Typesetter typesetter, ReportStyle style, Palette palette, Locale locale) {
    this.typesetter = typesetter;
    this.style = style;
    this.palette = palette;
    this.locale = locale;
  }

  /** Gives the paragraph as a box without an element of its own. */
  TextBox of(TextPart part) {
    return boxes.computeIfAbsent(part, this::make);
  }

  @Override
  public double width(TextPart text) {
    return of(text).naturalWidth();
  }

  @Override
  public double longestWord(TextPart text) {
    return of(text).longestWord();
  }

  @Override
  public int lines(TextPart text, double width) {
    return of(text).lineCount(width);
  }

  @Override
  public double fontRatio() {
    return typesetter.book().fontRatio();
  }

  /** Gives the style of a role's text. */
  TextStyle style(TextRole role) {
    return styles.computeIfAbsent(role, key -> style(style.text(key)));
  }

  private TextStyle style(TextLook look) {
    Weight weight = look.bold() ? Weight.BOLD : look.italic() ? Weight.ITALIC : Weight.REGULAR;
    return new TextStyle(weight, look.size(), look.paint().in(palette), look.tracking());
  }

  private TextBox make(TextPart part) {
    return in(style(part.role()), part);
  }

  /** Makes a paragraph in another style than that of its role. */
  TextBox in(TextStyle plain, TextPart part) {
    boolean capitals = style.text(part.role()).capitals();
    List<Span> spans = new ArrayList<>(part.pieces().size());
    for (TextPiece piece : part.pieces()) {
      String text = capitals ? piece.text().toUpperCase(locale) : piece.text();
      spans.add(span(piece, text, plain));
    }
    return TextBox.of(typesetter, spans, Align.valueOf(part.align().name()), LEADING, null);
  }

  private Span span(TextPiece piece, String text, TextStyle plain) {
    Color toned = palette.tone(piece.tone()).text();
    return switch (piece.look()) {
      case PLAIN -> span(text, plain, null, piece);
      case PRIMARY -> span(text, plain.in(palette.primary()), null, piece);
      case ACCENT -> span(text, plain.in(palette.accentText()).weighing(Weight.BOLD), null, piece);
      case MISSING, PLACE, QUIET -> span(text, plain.in(palette.secondary()), null, piece);
      case TONED -> span(text, plain.in(toned), null, piece);
      case FAINT_TONED -> span(text, plain.in(faint(piece)), null, piece);
      case STRONG_TONED -> span(text, plain.in(toned).weighing(Weight.BOLD), null, piece);
      case PILL ->
          span(
              SPACE + text.replace(" ", SPACE) + SPACE,
              style(TextRole.TIGHT_CELL).in(toned).weighing(Weight.BOLD),
              palette.tone(piece.tone()).tint(),
              piece);
    };
  }

  private Color faint(TextPiece piece) {
    ToneColors colors = palette.tone(piece.tone());
    return Blend.mix(colors.tint(), colors.text(), FAINT);
  }

  private static Span span(String text, TextStyle look, @Nullable Color ground, TextPiece piece) {
    return new Span(text, look, ground, piece.link());
  }
}

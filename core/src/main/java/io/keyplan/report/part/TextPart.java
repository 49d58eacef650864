package io.keyplan.report.part;

import io.keyplan.document.Table.Align;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph.
 *
 * @param role what it is, which gives it its look
 * @param pieces its text, one piece after the other; at least one
 * @param align where its lines stand
 */
public record TextPart(TextRole role, List<TextPiece> pieces, Align align) implements ReportPart {

  /** Copies the pieces. */
  public TextPart {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a paragraph needs at least one piece of text");
    }
  }

  /** Makes a paragraph of fixed words. */
  public static TextPart of(TextRole role, String words) {
    return of(role, List.of(TextPiece.words(words)));
  }

  /** Makes a paragraph whose lines begin where reading begins. */
  public static TextPart of(TextRole role, List<TextPiece> pieces) {
    return new TextPart(role, pieces, Align.START);
  }

  /** Gives the text of all pieces. */
  public String plain() {
    return pieces.stream().map(TextPiece::text).collect(Collectors.joining());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.text(this);
  }
}

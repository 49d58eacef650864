package io.keyplan.poi.powerpoint.names;

import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Run.Extent;
import io.keyplan.drawing.Text;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a shape's or a cell's text shows which field, and which fixed words stand around it.
 *
 * @param lines the paragraphs as they were written
 */
public record WrittenText(List<Line> lines) {

  public WrittenText {
    lines = List.copyOf(lines);
  }

  /** A part of a line. */
  public sealed interface Token {}

  /**
   * Fixed words.
   *
   * @param words the words
   */
  public record Fixed(FixedWords words) implements Token {}

  /**
   * A field.
   *
   * @param path its address
   * @param extent how much of it is shown
   * @param said what is shown in its place where that is nothing; no words elsewhere
   */
  public record Field(FieldPath path, Extent extent, FixedWords said) implements Token {

    /** Says whether the text goes on from the shape before. */
    public boolean isSequel() {
      return extent == Extent.NEXT_LINES || extent == Extent.NEXT_WORDS;
    }
  }

  /**
   * A paragraph.
   *
   * @param tokens its parts in order
   * @param bullet whether it has a bullet
   */
  public record Line(List<Token> tokens, boolean bullet) {
    public Line {
      tokens = List.copyOf(tokens);
    }

    public Line(List<Token> tokens) {
      this(tokens, false);
    }

    /** Lists the fields in order. */
    public List<Field> fields() {
      return tokens.stream().filter(Field.class::isInstance).map(Field.class::cast).toList();
    }

    /** Says whether it shows one field and nothing else. */
    public boolean isField() {
      return tokens.size() == 1 && tokens.get(0) instanceof Field;
    }
  }

  public static WrittenText of(Text text) {
    return new WrittenText(text.paragraphs().stream().map(WrittenText::line).toList());
  }

  /** Makes the text of a place that shows one field. */
  public static WrittenText of(FieldPath path) {
    return new WrittenText(
        List.of(new Line(List.of(new Field(path, Extent.WHOLE, FixedWords.of(""))))));
  }

  private static Line line(Paragraph paragraph) {
    List<Token> tokens = new ArrayList<>();
    for (Run run : paragraph.runs()) {
      if (!run.path().isNone()) {
        String said = run.extent() == Extent.NOTHING ? run.text() : "";
        tokens.add(new Field(run.path(), run.extent(), FixedWords.of(said)));
      } else if (!run.text().isEmpty()) {
        tokens.add(new Fixed(FixedWords.of(run.text())));
      }
    }
    return new Line(tokens, paragraph.bullet());
  }

  /** Gives the fields in order. */
  public Stream<Field> fields() {
    return lines.stream().flatMap(line -> line.fields().stream());
  }

  /** Says whether any field is shown. */
  public boolean hasField() {
    return fields().findAny().isPresent();
  }

  public void write(ElementWriter out) {
    for (Line line : lines) {
      if (line.bullet()) {
        out.open("line", "bullet", 1);
      } else {
        out.open("line");
      }
      for (Token token : line.tokens()) {
        if (token instanceof Fixed fixed) {
          out.empty("words", "are", fixed.words().written());
        } else {
          write((Field) token, out);
        }
      }
      out.close("line");
    }
  }

  private static void write(Field field, ElementWriter out) {
    List<Object> attributes = new ArrayList<>(List.of("address", field.path().text()));
    switch (field.extent()) {
      case NOTHING -> attributes.addAll(List.of("words", field.said().written()));
      case NEXT_LINES -> attributes.addAll(List.of("follows", "line"));
      case NEXT_WORDS -> attributes.addAll(List.of("follows", "word"));
      default -> {}
    }
    out.empty("field", attributes.toArray());
  }
}

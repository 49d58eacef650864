package io.keyplan.poi.word.read;

import io.keyplan.poi.word.names.WordText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a part of a document for reading it: paragraphs, tables, controls and texts, with
 * changes as if accepted. Belongs to one reading.
 */
final class WordNode {

  /** What a node is. */
  enum Kind {
    /** The whole of a part, or of a footnote. */
    STORY,
    /** A paragraph. */
    PARAGRAPH,
    /** A table. */
    TABLE,
    /** A row of a table. */
    ROW,
    /** A cell of a table. */
    CELL,
    /** A content control, around whatever there is. */
    CONTROL,
    /** What stands in a drawing. */
    BOX,
    /** A text in one look. */
    TEXT
  }

  private final Kind kind;
  private final List<WordNode> children = new ArrayList<>(2);
  private String text = "";
  private String style = "";
  private int columns = 1;
  private int skipped;
  private boolean marked;
  private @Nullable ControlProperties control;

  WordNode(Kind kind) {
    this.kind = kind;
  }

  /** Creates a text. */
  static WordNode text(String text, boolean prompt) {
    WordNode node = new WordNode(Kind.TEXT);
    node.text = text;
    node.marked = prompt;
    return node;
  }

  Kind kind() {
    return kind;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  List<WordNode> children() {
    return children;
  }

  /** Gives the words of a text, or the title of a table. */
  String text() {
    return text;
  }

  void setText(String value) {
    text = value;
  }

  /** Gives the style of a paragraph or of a table. */
  String style() {
    return style;
  }

  void setStyle(String value) {
    style = value;
  }

  /** Gives the number of columns that a cell spans. */
  int columns() {
    return columns;
  }

  void setColumns(int value) {
    columns = Math.max(1, value);
  }

  /** Gives the number of columns before the first cell of a row. */
  int skipped() {
    return skipped;
  }

  void setSkipped(int value) {
    skipped = Math.max(0, value);
  }

  /**
   * Says of a text whether it looks like a prompt, of a row whether it repeats as headings, of a
   * paragraph whether its end was deleted, so that it goes on with the next one.
   */
  boolean isMarked() {
    return marked;
  }

  void mark() {
    marked = true;
  }

  /** Gives the properties of a control. */
  ControlProperties control() {
    return control == null ? ControlProperties.NONE : control;
  }

  void setControl(ControlProperties value) {
    control = value;
  }

  /** Gives the words of everything beneath, without drawings and tables in it. */
  String words() {
    StringBuilder words = new StringBuilder();
    new Reading((text, in) -> words.append(text)).read(this);
    return WordText.strip(words.toString());
  }

  /** Lists the controls that values stand in, without those in drawings and tables. */
  List<WordNode> controls() {
    List<WordNode> found = new ArrayList<>();
    addControls(found);
    return found;
  }

  private void addControls(List<WordNode> found) {
    if (is(Kind.CONTROL) && !holdsCell()) {
      if (control().kind() != ControlProperties.Kind.PICTURE) {
        found.add(this);
      }
      return;
    }
    for (WordNode child : children) {
      if (!child.is(Kind.BOX) && !child.is(Kind.TABLE)) {
        child.addControls(found);
      }
    }
  }

  /** A control around a cell without a name is not the value's. */
  private boolean holdsCell() {
    boolean around = children.stream().anyMatch(child -> child.is(Kind.CELL));
    return around && control().tag().isEmpty() && control().binding().isEmpty();
  }

  /** Visits every node beneath this one, and itself, in reading order. */
  void visit(Consumer<WordNode> visitor) {
    visitor.accept(this);
    for (WordNode child : children) {
      child.visit(visitor);
    }
  }

  /** Takes the texts of a node in their order. */
  @FunctionalInterface
  interface TextTaker {
    /**
     * Takes a text, or a line end.
     *
     * @param control the outermost control that it stands in; null for none
     */
    void take(String text, @Nullable WordNode control);
  }

  /** Reads texts in their order, with line ends between paragraphs. */
  static final class Reading {
    private final TextTaker taker;
    private boolean lineEnds;

    Reading(TextTaker taker) {
      this.taker = taker;
    }

    /** Reads what is beneath a node. */
    void read(WordNode node) {
      children(node, node.is(Kind.CONTROL) ? node : null);
    }

    private void children(WordNode node, @Nullable WordNode control) {
      for (WordNode child : node.children()) {
        switch (child.kind()) {
          case TEXT -> taker.take(child.text(), control);
          case PARAGRAPH -> paragraph(child, control);
          case BOX, TABLE -> {}
          case CONTROL -> children(child, control == null ? child : control);
          default -> children(child, control);
        }
      }
    }

    private void paragraph(WordNode node, @Nullable WordNode control) {
      if (lineEnds) {
        taker.take("\n", control);
      }
      lineEnds = false;
      children(node, control);
      lineEnds = !node.isMarked();
    }
  }
}

package io.keyplan.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document's structure, such as a heading, a table's cell or a figure.
 *
 * <p>It gets its place in the tree when it is first opened on a {@link Canvas}, and can be opened
 * again, on a further page, to go on. Lives for one document, in one thread.
 */
public final class Tag {

  private final String role;
  private final List<Object> kids = new ArrayList<>(2);
  private @Nullable Tag parent;
  private String alternative = "";
  private Scope scope = Scope.NONE;
  private int columns = 1;
  private String numbering = "";
  private double @Nullable [] bounds;

  /** What the heading of a table is one of. */
  public enum Scope {
    /** Nothing: it is no heading. */
    NONE,
    /** A column. */
    COLUMN,
    /** A row. */
    ROW
  }

  /**
   * Content on a page that belongs to an element.
   *
   * @param page number of the page, from 1
   * @param number number of the content on that page, from 0
   */
  record Content(int page, int number) {}

  /** An annotation that belongs to an element. */
  record Reference(Annotation annotation) {}

  private Tag(String role) {
    this.role = role;
  }

  /**
   * Makes an element.
   *
   * @param role its standard structure type (PDF 32000-1, section 14.8.4), such as {@code P}
   */
  public static Tag of(String role) {
    return new Tag(role);
  }

  /** Makes a heading of a level from 1 to 6. */
  public static Tag heading(int level) {
    return new Tag("H" + Math.max(1, Math.min(level, 6)));
  }

  /** Makes a figure. */
  public static Tag figure(String alternative) {
    Tag tag = new Tag("Figure");
    tag.alternative = alternative;
    return tag;
  }

  /** Makes the cell of a table. */
  public static Tag cell(Scope scope, int columns) {
    Tag tag = new Tag(scope == Scope.NONE ? "TD" : "TH");
    tag.scope = scope;
    tag.columns = columns;
    return tag;
  }

  /** Makes a list. */
  public static Tag list(boolean numbered) {
    Tag tag = new Tag("L");
    tag.numbering = numbered ? "Decimal" : "Disc";
    return tag;
  }

  void add(Tag kid) {
    kid.parent = this;
    kids.add(kid);
  }

  void add(Content content) {
    kids.add(content);
  }

  void add(Reference reference) {
    kids.add(reference);
  }

  void bounds(double left, double bottom, double right, double top) {
    bounds = new double[] {left, bottom, right, top};
  }

  String role() {
    return role;
  }

  List<Object> kids() {
    return kids;
  }

  @Nullable Tag parent() {
    return parent;
  }

  String alternative() {
    return alternative;
  }

  Scope scope() {
    return scope;
  }

  int columns() {
    return columns;
  }

  String numbering() {
    return numbering;
  }

  double @Nullable [] bounds() {
    return bounds;
  }
}

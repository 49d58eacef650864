package io.keyplan.poi.fill;

import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What is known of the elements of a part while it is taken apart. It is tied to the elements
 * themselves, and belongs to the part.
 */
public final class Marks {

  /** Ties a {@link Tag.Value} to a content control that is filled as a whole. */
  public static final String CONTROL = "control";

  /** Ties a {@link Tag.Value} to a drawing that is replaced by a picture. */
  static final String PICTURE = "picture";

  /** Ties a {@link Tag.Chart} to a frame whose chart shows numbers of the plan. */
  static final String CHART = "chart";

  private static final String TAG = "tag";
  private static final String LOOK = "look";
  private static final String REPETITION = "repetition";

  private Marks() {}

  /** Creates a mark that stands where a tag was. */
  public static Element create(Element near, Tag tag) {
    Element mark = near.getOwnerDocument().createElementNS(TextXml.MARKS, "mark");
    mark.setUserData(TAG, tag, null);
    return mark;
  }

  /** Gives the tag of a mark. */
  static @Nullable Tag tag(Element mark) {
    return (Tag) mark.getUserData(TAG);
  }

  /** Says how the value of a mark looks: the properties of the run in which its tag began. */
  public static void setLook(Element mark, @Nullable Element properties) {
    mark.setUserData(LOOK, properties, null);
  }

  static @Nullable Element look(Element mark) {
    return (Element) mark.getUserData(LOOK);
  }

  /** Says that an element is there for each entry of a list. */
  static void repeat(Element element, Repetition repetition) {
    element.setUserData(REPETITION, repetition, null);
  }

  /** Gives by which list an element repeats; null for none. */
  public static @Nullable Repetition repetition(Element element) {
    return (Repetition) element.getUserData(REPETITION);
  }

  /** Gives the value that an element shows: a mark's, or that of a control. */
  public static Tag.@Nullable Value value(Element element) {
    Object control = element.getUserData(CONTROL);
    Object tag = control == null && TextXml.isMark(element) ? element.getUserData(TAG) : control;
    return tag instanceof Tag.Value value ? value : null;
  }
}
